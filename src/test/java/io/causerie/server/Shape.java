package io.causerie.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what is there, not what it says. */
final class Shape {
    /** Their names are the bot's own. */
    private static final Set<String> OPEN = Set.of("entities", "memory", "qna", "data");

    private final List<String> missing = new ArrayList<>();

    /** The places where something recorded has no counterpart of its kind; null counts for every kind. */
    static List<String> missing(Object recorded, Object ours) {
        var shape = new Shape();
        shape.compare("", recorded, ours);
        return shape.missing;
    }

    private void compare(String place, Object recorded, Object ours) {
        if (recorded instanceof Map<?, ?> wanted && ours instanceof Map<?, ?> given) {
            wanted.forEach((name, value) -> {
                if (!given.containsKey(name)) {
                    missing.add(place + "." + name);
                } else if (!OPEN.contains(name)) {
                    compare(place + "." + name, value, given.get(name));
                }
            });
        } else if (recorded instanceof List<?> wanted && ours instanceof List<?> given) {
            if (!wanted.isEmpty() && !given.isEmpty()) {
                compare(place + "[0]", wanted.get(0), given.get(0));
            }
        } else if (recorded != null && ours != null && !kind(recorded).equals(kind(ours))) {
            missing.add(place + " is " + kind(ours) + ", recorded " + kind(recorded));
        }
    }

    private static String kind(Object value) {
        return value instanceof Number
                ? "number"
                : value instanceof Map
                        ? "object"
                        : value instanceof List ? "list" : value.getClass().getSimpleName();
    }
}
