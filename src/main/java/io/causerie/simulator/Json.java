package io.causerie.simulator;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** Reads JSON without surprises and writes it without ceremony. */
final class Json {
    // Looking the provider up anew for each object costs more than building the object.
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());

    private Json() {}

    static Optional<JsonValue> parse(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return Optional.of(reader.readValue());
        } catch (JsonException broken) {
            return Optional.empty();
        }
    }

    /** An object from key, value, key, value; a null value leaves its key out. */
    static JsonObject of(Object... pairs) {
        JsonObjectBuilder object = PROVIDER.createObjectBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                object.add((String) pairs[i], value(pairs[i + 1]));
            }
        }
        return object.build();
    }

    static JsonObject with(JsonObject base, Object... pairs) {
        JsonObjectBuilder object = PROVIDER.createObjectBuilder(base);
        of(pairs).forEach(object::add);
        return object.build();
    }

    static JsonObject without(JsonObject base, String... keys) {
        JsonObjectBuilder object = PROVIDER.createObjectBuilder(base);
        Stream.of(keys).forEach(object::remove);
        return object.build();
    }

    static JsonArray list(Object... values) {
        return Stream.of(values).map(Json::value).collect(toArray());
    }

    static Collector<JsonValue, JsonArrayBuilder, JsonArray> toArray() {
        return Collector.of(
                PROVIDER::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll, JsonArrayBuilder::build);
    }

    static JsonValue value(Object plain) {
        if (plain instanceof JsonValue json) {
            return json;
        }
        if (plain instanceof Number number) {
            return PROVIDER.createValue(number.longValue());
        }
        if (plain instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return PROVIDER.createValue(plain.toString());
    }

    /** The text of a string or number, empty for anything else. */
    static String text(JsonObject object, String key) {
        JsonValue value = object.get(key);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE
                ? value.toString()
                : "";
    }

    static boolean has(JsonObject object, String key) {
        return object.containsKey(key) && object.get(key) != JsonValue.NULL;
    }

    static boolean flag(JsonObject object, String key) {
        return "true".equals(text(object, key));
    }

    static JsonObject object(JsonObject parent, String key) {
        return parent.get(key) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    static List<JsonObject> objects(JsonObject parent, String key) {
        return parent.get(key) instanceof JsonArray array
                ? array.stream().map(Json::asObject).toList()
                : List.of();
    }

    static List<String> texts(JsonObject parent, String key) {
        return parent.get(key) instanceof JsonArray array
                ? array.stream()
                        .map(each -> each instanceof JsonString string ? string.getString() : each.toString())
                        .toList()
                : List.of();
    }

    static JsonObject asObject(JsonValue value) {
        return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }
}
