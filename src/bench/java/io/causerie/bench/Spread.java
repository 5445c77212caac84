package io.causerie.bench;

import java.util.Arrays;

/** How long something took, in milliseconds: half were faster than the first figure, 99 of 100 faster than the second. */
record Spread(double p50, double p99, double max) {

    /** Of the values above zero from an index on; zero stands for what never happened. */
    static Spread of(int[] micros, int from) {
        int[] sorted = Arrays.stream(micros, from, micros.length)
                .filter(m -> m > 0)
                .sorted()
                .toArray();
        return new Spread(rank(sorted, 0.50), rank(sorted, 0.99), rank(sorted, 1));
    }

    private static double rank(int[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1000.0;
    }
}
