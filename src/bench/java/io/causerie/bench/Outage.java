package io.causerie.bench;

import java.util.Map;
import java.util.TreeMap;

/** When the Graph API cannot be reached, or fails for one page only, in seconds after the first question that counts. */
record Outage(int page, double at, double seconds) {

    static final int EVERY_PAGE = -1;

    private static final Outage NONE = new Outage(EVERY_PAGE, 0, 0);

    /** Reads {@code at=10,for=30}, or {@code page=1,at=10,for=30}. */
    static Outage parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        if (!text.matches("(page=[0-9]+,)?at=[0-9.]+,for=[0-9.]+")) {
            throw new IllegalArgumentException(
                    "--outage reads like at=10,for=30, --page-outage like page=1,at=10,for=30, not " + text);
        }
        Map<String, String> parts = new TreeMap<>();
        for (String part : text.split(",")) {
            parts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        int page = Integer.parseInt(parts.getOrDefault("page", Integer.toString(EVERY_PAGE)));
        return new Outage(page, Double.parseDouble(parts.get("at")), Double.parseDouble(parts.get("for")));
    }

    boolean hits(double second) {
        return second >= at && second < at + seconds;
    }
}
