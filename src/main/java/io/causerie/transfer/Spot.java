package io.causerie.transfer;

import io.causerie.bot.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A JSON value and its place in the source; what is missing, or of another kind than asked for, reads as empty.
 *
 * @param value plain values as {@link Json} reads them; null for nothing
 */
record Spot(String file, String path, Object value) {
    private static final int LONGEST_EXTRACT = 300;

    /** @throws Unreadable naming the file when it is no JSON */
    static Spot read(String file, String json) {
        try {
            return new Spot(file, "", Json.read(json));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(file, e.getMessage(), "Send the file as it was exported");
        }
    }

    String place() {
        if (file.isEmpty() || path.isEmpty()) {
            return file + path;
        }
        return file + ": " + path;
    }

    Spot at(String name) {
        String inner = path.isEmpty() ? name : path + "." + name;
        return new Spot(file, inner, value instanceof Map<?, ?> map ? map.get(name) : null);
    }

    Spot at(int index) {
        return new Spot(file, path + "[" + index + "]", ((List<?>) value).get(index));
    }

    List<Spot> items() {
        return value instanceof List<?> list
                ? IntStream.range(0, list.size()).mapToObj(this::at).toList()
                : List.of();
    }

    /** The members in the order of their field {@code position}, those without one first. */
    List<Spot> inPosition() {
        return items().stream()
                .sorted(Comparator.comparingLong(item -> item.number("position").orElse(-1L)))
                .toList();
    }

    boolean isMap() {
        return value instanceof Map;
    }

    boolean isList() {
        return value instanceof List;
    }

    /** Whether there is anything: nothing, false, zero and what is empty are not. */
    boolean given() {
        return !(value == null
                || Boolean.FALSE.equals(value)
                || Long.valueOf(0).equals(value)
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty());
    }

    String text() {
        return value instanceof String text ? text : value instanceof Number number ? Json.number(number) : "";
    }

    String text(String name) {
        return at(name).text();
    }

    Optional<Long> number(String name) {
        return at(name).value instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    boolean flag(String name, boolean otherwise) {
        Object flag = at(name).value;
        return flag instanceof Boolean is ? is : flag instanceof String text ? Boolean.parseBoolean(text) : otherwise;
    }

    /** A text that is JSON itself, as that JSON; anything else as it is. */
    Spot unfolded() {
        if (value instanceof String text && !text.isBlank()) {
            try {
                return new Spot(file, path, Json.read(text));
            } catch (IllegalArgumentException plainText) {
                return this;
            }
        }
        return this;
    }

    /** The given members whose names are not among those known, by name. */
    Stream<Map.Entry<String, Spot>> others(Set<String> known) {
        var others = new TreeMap<String, Spot>();
        if (value instanceof Map<?, ?> map) {
            map.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> !known.contains(name) && at(name).given())
                    .forEach(name -> others.put(name, at(name)));
        }
        return others.entrySet().stream();
    }

    /** The value as JSON to show: without secrets, cut when it is long. */
    String extract() {
        String json = Json.write(Secrets.hidden(value));
        return json.length() > LONGEST_EXTRACT ? json.substring(0, LONGEST_EXTRACT) + "…" : json;
    }
}
