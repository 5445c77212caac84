package io.causerie.inbox;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A JSON object read leniently: what is missing or of another type than expected is null, empty or false. */
record Node(JsonObject json) {

    private static final int LONGEST_ID = 128;
    private static final BigDecimal SECONDS_END = BigDecimal.valueOf(100_000_000_000L);
    private static final BigDecimal TIME_END = BigDecimal.valueOf(10_000_000_000_000L);

    static Node of(JsonValue value) {
        return new Node(value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT);
    }

    boolean has(String key) {
        return json.get(key) instanceof JsonObject;
    }

    Node in(String key) {
        return of(json.get(key));
    }

    /** Numbers and booleans by their JSON text; without U+0000, which PostgreSQL has no room for. */
    String text(String key) {
        return text(json.get(key));
    }

    static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            String text = string.getString();
            return text.indexOf(0) < 0 ? text : text.replace("\0", "");
        }
        boolean scalar = value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE;
        return scalar ? value.toString() : null;
    }

    /** A text fit for a database key: without control characters, at most 128 long, else null. */
    String id(String key) {
        String id = text(key);
        if (id == null) {
            return null;
        }
        String clean = id.codePoints().allMatch(Node::fitForKey) ? id : cleaned(id);
        return clean.isEmpty() || clean.length() > LONGEST_ID ? null : clean;
    }

    boolean flag(String key) {
        return "true".equalsIgnoreCase(text(key));
    }

    int number(String key) {
        BigDecimal number = decimal(key);
        return number == null || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? 0
                : number.intValue();
    }

    BigDecimal decimal(String key) {
        String text = text(key);
        if (text == null || text.length() > LONGEST_ID) {
            return null;
        }
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Milliseconds, or seconds where the number is too small for that; numbers or strings; null if no time of ours. */
    Instant time(String key) {
        BigDecimal number = decimal(key);
        if (number == null || number.signum() < 0 || number.compareTo(TIME_END) >= 0) {
            return null;
        }
        return number.compareTo(SECONDS_END) < 0
                ? Instant.ofEpochSecond(number.longValue())
                : Instant.ofEpochMilli(number.longValue());
    }

    JsonArray list(String key) {
        return json.get(key) instanceof JsonArray list ? list : JsonValue.EMPTY_JSON_ARRAY;
    }

    Stream<Node> nodes(String key) {
        return list(key).stream().filter(JsonObject.class::isInstance).map(Node::of);
    }

    List<String> texts(String key) {
        return list(key).stream().map(Node::text).filter(text -> text != null).toList();
    }

    /** The value under the key as JSON text, or null. */
    String raw(String key) {
        JsonValue value = json.get(key);
        return value == null || value == JsonValue.NULL ? null : JsonText.of(value);
    }

    String raw() {
        return JsonText.of(json);
    }

    private static String cleaned(String id) {
        StringBuilder clean = new StringBuilder(id.length());
        id.codePoints().filter(Node::fitForKey).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean fitForKey(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }
}
