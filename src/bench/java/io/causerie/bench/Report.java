package io.causerie.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One line of JSON, in the order things were added. */
final class Report {

    private final Map<String, Object> facts = new LinkedHashMap<>();

    Report add(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    Report addAll(Report more) {
        return addAll(more.facts);
    }

    Report addAll(Map<String, ?> more) {
        facts.putAll(more);
        return this;
    }

    double number(String name) {
        return ((Number) facts.get(name)).doubleValue();
    }

    @Override
    public String toString() {
        return json(facts);
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> "\"" + e.getKey() + "\":" + json(e.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString(number.longValue())
                    : String.format(Locale.ROOT, "%.3f", number);
        }
        return value instanceof String text ? "\"" + Envelope.escaped(text) + "\"" : String.valueOf(value);
    }
}
