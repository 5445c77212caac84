package io.causerie.dialogue;

import io.causerie.bot.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Plain JSON-like values. */
final class Values {
    private static final Pattern STEP = Pattern.compile("[.\\[\\]]+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(?:[.,]\\d{1,15})?");

    private Values() {}

    static Map<String, Object> map(Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> other) {
            other.forEach((key, member) -> map.put(String.valueOf(key), member));
        }
        return map;
    }

    static List<Object> list(Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    /** As people read it; lists and maps as JSON, nothing for null. */
    static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return Json.number(number);
        }
        return value instanceof Map || value instanceof List ? Json.write(value) : value.toString();
    }

    /** The value as a number; NaN when it is none. */
    static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        String text = value instanceof String string ? string.strip() : "";
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text.replace(',', '.')) : Double.NaN;
    }

    /** A whole number as Long, any other as Double. */
    static Object number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Object) (long) value : (Object) value;
    }

    /** Follows a path such as {@code memory.list[0].raw}; a name asked of a list is asked of its first. */
    static Object at(Object root, String path) {
        Object value = root;
        for (String step : STEP.split(path)) {
            if (!step.isEmpty()) {
                value = step(value, step);
            }
        }
        return value;
    }

    private static Object step(Object value, String step) {
        if (value instanceof Map<?, ?> map) {
            return map.get(step);
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            if (step.matches("\\d{1,6}")) {
                int index = Integer.parseInt(step);
                return index < list.size() ? list.get(index) : null;
            }
            return step(list.get(0), step);
        }
        return null;
    }
}
