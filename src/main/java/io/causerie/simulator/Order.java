package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.util.List;

/** What a caller of the control interface asks for: a JSON object, read with clear complaints. */
final class Order {
    private final JsonObject json;

    private Order(JsonObject json) {
        this.json = json;
    }

    /** An empty body is an empty order. */
    static Order of(String body) {
        if (body == null || body.isBlank()) {
            return new Order(Json.of());
        }
        return Json.parse(body)
                .filter(JsonObject.class::isInstance)
                .map(value -> new Order((JsonObject) value))
                .orElseThrow(() -> Problem.bad("body", "send one JSON object"));
    }

    JsonObject json() {
        return json;
    }

    boolean has(String field) {
        return Json.has(json, field);
    }

    String text(String field) {
        return Json.text(json, field);
    }

    String text(String field, String otherwise) {
        return text(field).isEmpty() ? otherwise : text(field);
    }

    String required(String field) {
        if (text(field).isBlank()) {
            throw Problem.bad(field, "is missing, send a text");
        }
        return text(field);
    }

    boolean flag(String field, boolean otherwise) {
        return has(field) ? Json.flag(json, field) : otherwise;
    }

    long number(String field, long otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        try {
            return Long.parseLong(text(field));
        } catch (NumberFormatException notANumber) {
            throw Problem.bad(field, "send a whole number");
        }
    }

    String oneOf(String field, List<String> allowed) {
        if (!allowed.contains(text(field))) {
            throw Problem.bad(field, "send one of " + String.join(", ", allowed));
        }
        return text(field);
    }
}
