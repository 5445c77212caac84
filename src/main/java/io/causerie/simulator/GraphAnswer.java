package io.causerie.simulator;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back to the caller of the Graph API. */
record GraphAnswer(int status, String contentType, String body, Map<String, String> headers) {
    private static final String JSON = "application/json; charset=UTF-8";

    static GraphAnswer ok(JsonValue body) {
        return new GraphAnswer(200, JSON, body.toString(), Map.of());
    }

    static GraphAnswer success() {
        return ok(Json.of("success", true));
    }

    static GraphAnswer result() {
        return ok(Json.of("result", "success"));
    }

    static GraphAnswer refused(GraphError error, String traceId) {
        JsonObject body = error.body(traceId);
        return new GraphAnswer(
                error.status(), JSON, body.toString(), Map.of("WWW-Authenticate", error.authenticateHeader()));
    }

    static GraphAnswer html(int status, String title) {
        String page = "<!DOCTYPE html><html><head><title>%1$s</title></head><body><h1>%1$s</h1></body></html>";
        return new GraphAnswer(status, "text/html; charset=utf-8", page.formatted(title), Map.of());
    }

    GraphAnswer with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.putAll(headers);
        return new GraphAnswer(status, contentType, body, all);
    }
}
