package io.causerie.conversation;

import io.causerie.dialogue.State;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dialogue's state as the JSON text a conversation keeps. */
final class StateJson {
    private StateJson() {}

    static String write(State state) {
        return object(state.asMap()).build().toString();
    }

    static State read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return State.of(map(reader.readObject()));
        }
    }

    private static JsonObjectBuilder object(Map<?, ?> map) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        map.forEach((key, value) -> object.add(String.valueOf(key), value(value)));
        return object;
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Map<?, ?> map) {
            return object(map).build();
        }
        if (value instanceof Iterable<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(item -> array.add(value(item)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number ? number(number) : Json.createValue(String.valueOf(value));
    }

    private static JsonValue number(Number number) {
        return number instanceof Integer || number instanceof Long
                ? Json.createValue(number.longValue())
                : Json.createValue(new BigDecimal(number.toString()));
    }

    private static Map<String, Object> map(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((key, value) -> map.put(key, plain(value)));
        return map;
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            return map(object);
        }
        if (value instanceof JsonArray array) {
            List<Object> list = new ArrayList<>();
            array.forEach(item -> list.add(plain(item)));
            return list;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.isIntegral() ? (Object) number.longValue() : (Object) number.doubleValue();
        }
        return value == JsonValue.NULL ? null : (Object) (value == JsonValue.TRUE);
    }
}
