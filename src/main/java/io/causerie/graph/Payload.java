package io.causerie.graph;

import io.causerie.message.Limits;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The body of a Send API call: stored as it is sent, so that a repetition is the same to the byte. */
public final class Payload {

    private static final String ACTION = "sender_action";

    private Payload() {}

    /** In answer to the person; see {@link #of(String, String, String, Occasion)}. */
    public static String of(String psid, String rendered, String outboxId) {
        return of(psid, rendered, outboxId, Occasion.RESPONSE);
    }

    /**
     * @param rendered one of {@link Rendering.Messages#messages()}
     * @param outboxId comes back as the {@code metadata} of the echo; at most 999 characters; null for none
     * @throws IllegalArgumentException if rendered is no JSON object or the id is too long
     */
    public static String of(String psid, String rendered, String outboxId, Occasion occasion) {
        JsonObject message = Json.parse(rendered)
                .orElseThrow(() -> new IllegalArgumentException("rendered is not a JSON object: " + rendered));
        JsonObjectBuilder body = Json.object().add("recipient", Json.object().add("id", psid));
        if (message.containsKey(ACTION)) {
            message.forEach(body::add);
            return body.build().toString();
        }
        body.add("messaging_type", occasion.messagingType);
        Json.put(body, "tag", occasion.tag);
        return body.add("message", marked(message, outboxId)).build().toString();
    }

    private static JsonObjectBuilder marked(JsonObject message, String outboxId) {
        JsonObjectBuilder marked = Json.object(message);
        if (outboxId == null) {
            return marked;
        }
        if (outboxId.length() > Limits.METADATA) {
            throw new IllegalArgumentException("outboxId is longer than " + Limits.METADATA + " characters");
        }
        return marked.add("metadata", outboxId);
    }

    /** Whether a body says nothing, so that Meta answers it without a message id. */
    static boolean isAction(String payload) {
        // In a string value the quotes would be escaped.
        return payload.contains("\"" + ACTION + "\":");
    }
}
