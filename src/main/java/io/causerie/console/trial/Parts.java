package io.causerie.console.trial;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks into JSON-like values: what is missing or of another type is empty. */
final class Parts {
    private Parts() {}

    static Map<?, ?> in(Object json, String key) {
        return json instanceof Map<?, ?> map && map.get(key) instanceof Map<?, ?> part ? part : Map.of();
    }

    static List<?> list(Object json, String key) {
        return json instanceof Map<?, ?> map && map.get(key) instanceof List<?> list ? list : List.of();
    }

    static Stream<String> texts(Object json, String key) {
        return list(json, key).stream().map(String::valueOf);
    }

    static String text(Object json, String key) {
        Object value = json instanceof Map<?, ?> map ? map.get(key) : null;
        return value == null ? "" : value.toString();
    }

    static boolean flag(Object json, String key) {
        return json instanceof Map<?, ?> map && Boolean.TRUE.equals(map.get(key));
    }

    static double number(Object json, String key) {
        return json instanceof Map<?, ?> map && map.get(key) instanceof Number number ? number.doubleValue() : 0;
    }
}
