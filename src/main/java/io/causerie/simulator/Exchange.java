package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Locale;

/** One request and its answer, with secrets already masked; {@code status} 0 means that no answer came. */
record Exchange(
        long number,
        Instant at,
        Direction direction,
        String method,
        String path,
        int status,
        long millis,
        String request,
        String response,
        String note) {

    enum Direction {
        GRAPH,
        WEBHOOK
    }

    JsonObject json() {
        return Json.of(
                "number", number,
                "at", at.toEpochMilli(),
                "direction", direction.name().toLowerCase(Locale.ROOT),
                "method", method,
                "path", path,
                "status", status,
                "millis", millis,
                "request", request,
                "response", response,
                "note", note);
    }

    boolean mentions(String words) {
        return (method + " " + path + " " + status + " " + request + " " + response + " " + note).contains(words);
    }
}
