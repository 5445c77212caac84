package io.causerie.console.inbox;

import java.util.List;
import java.util.Map;

/** Looks into JSON that was read: what is missing or of another type is empty. */
final class Parts {
    private Parts() {}

    static Map<?, ?> in(Object json, String key) {
        return json instanceof Map<?, ?> map && map.get(key) instanceof Map<?, ?> part ? part : Map.of();
    }

    static List<?> list(Object json, String key) {
        return json instanceof Map<?, ?> map && map.get(key) instanceof List<?> list ? list : List.of();
    }

    static String text(Object json, String key) {
        Object value = json instanceof Map<?, ?> map ? map.get(key) : null;
        return value instanceof String || value instanceof Number ? value.toString() : "";
    }

    static String text(Object json, String part, String key) {
        return text(in(json, part), key);
    }
}
