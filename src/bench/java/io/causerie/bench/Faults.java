package io.causerie.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Which per cent of Send API calls go wrong and how: an error code; or accepted, but never answered ({@code timeout}), the answer cut
 * off in its middle ({@code cut}), written twice ({@code twice}), or of another length than it says ({@code lie}).
 */
record Faults(Map<String, Double> percent) {

    static final String NONE = "";
    static final String TIMEOUT = "timeout";
    static final String CUT = "cut";
    static final String TWICE = "twice";
    static final String LIE = "lie";

    /** Reads {@code 1200=10,613=10,timeout=5}. */
    static Faults parse(String text) {
        Map<String, Double> percent = new TreeMap<>();
        for (String fault : text.isEmpty() ? new String[0] : text.split(",")) {
            String[] parts = fault.split("=");
            if (parts.length != 2 || !parts[0].matches("1200|613|timeout|cut|twice|lie")) {
                throw new IllegalArgumentException(
                        "--faults reads like 1200=10,613=10,timeout=5,cut=1,twice=1,lie=1, not " + text);
            }
            percent.put(parts[0], Double.valueOf(parts[1]));
        }
        return new Faults(percent);
    }

    /** The fault of one call, mostly {@link #NONE}. */
    String draw(RandomGenerator random) {
        double drawn = random.nextDouble(100);
        for (Map.Entry<String, Double> fault : percent.entrySet()) {
            drawn -= fault.getValue();
            if (drawn < 0) {
                return fault.getKey();
            }
        }
        return NONE;
    }
}
