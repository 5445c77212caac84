package io.causerie.bench;

/** When the Graph API cannot be reached, in seconds after the first question that counts. */
record Outage(double at, double seconds) {

    static final Outage NONE = new Outage(0, 0);

    /** Reads {@code at=10,for=30}. */
    static Outage parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        if (!text.matches("at=[0-9.]+,for=[0-9.]+")) {
            throw new IllegalArgumentException("--outage reads like at=10,for=30, not " + text);
        }
        String[] parts = text.split("[=,]");
        return new Outage(Double.parseDouble(parts[1]), Double.parseDouble(parts[3]));
    }
}
