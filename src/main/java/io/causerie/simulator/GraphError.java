package io.causerie.simulator;

import jakarta.json.JsonObject;

/** A refusal in Meta's shape; subcode 0 means none, {@code passing} becomes {@code is_transient}. */
record GraphError(int status, int code, int subcode, String type, String message, boolean passing) {

    JsonObject body(String traceId) {
        return Json.of(
                "error",
                Json.of(
                        "message",
                        message,
                        "type",
                        type,
                        "code",
                        code,
                        "error_subcode",
                        subcode == 0 ? null : subcode,
                        "is_transient",
                        passing ? true : null,
                        "fbtrace_id",
                        traceId));
    }

    /** The header Meta sends along; its second word follows captures (reference, 6.1). */
    String authenticateHeader() {
        String reason = code == 190 || code == 2500 ? "invalid_token" : "invalid_request";
        return "OAuth \"Facebook Platform\" \"%s\" \"%s\"".formatted(reason, message.replace("\"", "'"));
    }
}
