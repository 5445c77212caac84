package io.causerie.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a JSON body; collects everything that is wrong with them, so that a caller mends all at once. */
final class Fields {
    private final JsonObject body;
    private final List<Problem.Fault> faults = new ArrayList<>();

    private Fields(JsonObject body) {
        this.body = body;
    }

    static Fields read(String text, Set<String> known) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            Fields fields = new Fields(reader.readObject());
            fields.body.keySet().stream()
                    .filter(key -> !known.contains(key))
                    .forEach(key -> fields.fault(
                            key,
                            "is not known here",
                            "known are "
                                    + String.join(", ", known.stream().sorted().toList())));
            return fields;
        } catch (JsonException e) {
            throw new Refused(Problem.of(
                    400, "The body is not a JSON object", "Send a JSON object with Content-Type application/json"));
        }
    }

    void fault(String field, String message, String fix) {
        faults.add(new Problem.Fault(field, message, fix));
    }

    /** A text that has to be there; an empty one and a fault otherwise. */
    String text(String field, String fix) {
        Optional<String> value = optional(field);
        if (value.isEmpty()) {
            fault(field, "is missing", fix);
        }
        return value.orElse("");
    }

    Optional<String> optional(String field) {
        JsonValue value = body.get(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        if (value.getValueType() == JsonValue.ValueType.NUMBER) {
            return Optional.of(value.toString());
        }
        if (value instanceof JsonString string) {
            return Optional.of(string.getString().strip()).filter(text -> !text.isEmpty());
        }
        fault(field, "is not a text", "put it in quotes");
        return Optional.empty();
    }

    /** A text with its spaces, as a password may have them. */
    Optional<String> verbatim(String field) {
        JsonValue value = body.get(field);
        if (value instanceof JsonString string && !string.getString().isEmpty()) {
            return Optional.of(string.getString());
        }
        if (value != null && !(value instanceof JsonString) && value.getValueType() != JsonValue.ValueType.NULL) {
            fault(field, "is not a text", "put it in quotes");
        }
        return Optional.empty();
    }

    /** Values as {@link io.causerie.bot.Json} reads them. */
    Optional<Map<String, Object>> object(String field) {
        JsonValue value = body.get(field);
        if (value instanceof JsonObject object) {
            var map = new LinkedHashMap<String, Object>();
            object.forEach((name, member) -> map.put(name, io.causerie.bot.Json.read(member.toString())));
            return Optional.of(map);
        }
        if (value != null && value.getValueType() != JsonValue.ValueType.NULL) {
            fault(field, "is not an object", "write {...}");
        }
        return Optional.empty();
    }

    /** False when it is missing. */
    boolean flag(String field) {
        JsonValue value = body.getOrDefault(field, JsonValue.FALSE);
        if (!value.equals(JsonValue.TRUE) && !value.equals(JsonValue.FALSE)) {
            fault(field, "is neither true nor false", "write true or false, without quotes");
        }
        return value.equals(JsonValue.TRUE);
    }

    List<String> texts(String field) {
        JsonValue value = body.get(field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        fault(field, "is not a list of texts", "write [\"...\", \"...\"]");
        return List.of();
    }

    /** Refuses the request when anything was wrong. */
    void check() {
        if (!faults.isEmpty()) {
            throw new Refused(new Problem(422, "Some fields are not right", null, List.copyOf(faults)));
        }
    }
}
