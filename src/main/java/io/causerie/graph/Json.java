package io.causerie.graph;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON as the Graph API takes and gives it: read leniently, written without nulls. */
final class Json {

    // jakarta.json.Json looks its provider up on every call, which costs more than reading an answer.
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonParserFactory PARSERS = PROVIDER.createParserFactory(Map.of());
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

    private Json() {}

    /** Empty for anything but one whole JSON object. */
    static Optional<JsonObject> parse(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            return value instanceof JsonObject object && !parser.hasNext() ? Optional.of(object) : Optional.empty();
        } catch (JsonException
                | NoSuchElementException
                | IllegalArgumentException
                | IllegalStateException
                | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    static JsonObjectBuilder object(JsonObject like) {
        return BUILDERS.createObjectBuilder(like);
    }

    /** {@code {"key": "text"}}, empty where there is no text. */
    static JsonObjectBuilder object(String key, String text) {
        return put(object(), key, text);
    }

    static JsonObjectBuilder put(JsonObjectBuilder object, String key, String text) {
        return text == null || text.isBlank() ? object : object.add(key, text);
    }

    static JsonArrayBuilder list() {
        return BUILDERS.createArrayBuilder();
    }

    static JsonArray texts(List<String> texts) {
        return BUILDERS.createArrayBuilder(texts).build();
    }

    /** The texts of a list; whatever else stands in it is passed over. */
    static List<String> texts(JsonObject object, String key) {
        return values(object, key)
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .toList();
    }

    static Stream<JsonObject> objects(JsonObject object, String key) {
        return values(object, key).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private static Stream<JsonValue> values(JsonObject object, String key) {
        return object.get(key) instanceof JsonArray list ? list.stream() : Stream.empty();
    }

    static JsonObject in(JsonObject object, String key) {
        return object.get(key) instanceof JsonObject inner ? inner : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** Numbers and booleans by their JSON text; null for anything else. */
    static String text(JsonObject object, String key) {
        JsonValue value = object.get(key);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        boolean scalar = value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE;
        return scalar ? value.toString() : null;
    }

    static boolean flag(JsonObject object, String key) {
        return "true".equalsIgnoreCase(text(object, key));
    }

    /** 0 for anything that is not a number from -2^31 to 2^31-1, as a number or a string. */
    static int number(JsonObject object, String key) {
        String text = text(object, key);
        try {
            BigDecimal number = text == null || text.length() > 32 ? BigDecimal.ZERO : new BigDecimal(text.strip());
            boolean fits = number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
            return fits ? number.intValue() : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
