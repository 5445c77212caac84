package io.causerie.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a bot asked of the Send API; absent parts are empty. */
record SendCall(String recipient, String kind, String text, String metadata, String action) {

    private static final Map<?, ?> NONE = Map.of();

    /** @throws IllegalArgumentException when the body is no JSON object */
    static SendCall parse(byte[] body) {
        Map<String, Object> json = Json.object(new String(body, StandardCharsets.UTF_8));
        Map<?, ?> message = map(json.get("message"));
        return new SendCall(
                string(map(json.get("recipient")).get("id")),
                string(json.get("messaging_type")),
                string(message.get("text")),
                string(message.get("metadata")),
                string(json.get("sender_action")));
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : NONE;
    }

    private static String string(Object value) {
        return value instanceof String text ? text : "";
    }
}
