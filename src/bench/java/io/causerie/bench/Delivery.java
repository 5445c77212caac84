package io.causerie.bench;

/**
 * One webhook request of one person, posted again until it is accepted, always with the same bytes.
 *
 * @param question the question asked, or -1 for an echo
 */
record Delivery(int person, int question, byte[] request, int attempts) {

    private static final long SHORTEST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 1000;

    Delivery again() {
        return new Delivery(person, question, request, attempts + 1);
    }

    boolean echo() {
        return question < 0;
    }

    /** At once-like first, then less and less often. */
    long backoffMillis() {
        return Math.min(LONGEST_MILLIS, SHORTEST_MILLIS << Math.min(attempts, 5));
    }
}
