package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.util.List;

/** What Meta allows inside {@code message} (Send API reference). */
final class MessageRules {
    static final int TEXT = 2000;
    private static final int QUICK_REPLIES = 13;
    private static final int METADATA = 1000;
    private static final List<String> ATTACHMENTS = List.of("audio", "file", "image", "template", "video");
    private static final List<String> QUICK = List.of("text", "user_phone_number", "user_email");
    private static final List<String> CONTENTS = List.of("text", "attachment", "attachments", "sticker_id", "template");

    private MessageRules() {}

    static void check(Check check, JsonObject message) {
        long contents = CONTENTS.stream().filter(key -> Json.has(message, key)).count();
        check.that(contents > 0, GraphErrors.emptyMessage());
        check.that(contents < 2, GraphErrors.invalid("Param message can hold only one of " + CONTENTS));
        check.length("message", message, "metadata", METADATA);
        if (Json.has(message, "text")) {
            check.that(!Json.text(message, "text").isBlank(), GraphErrors.emptyMessage());
            check.length("message", message, "text", TEXT);
        }
        if (Json.has(message, "attachment")) {
            attachment(check, "message[attachment]", Json.object(message, "attachment"));
        }
        images(check, message);
        check.that(
                !Json.has(message, "sticker_id")
                        || Json.text(message, "sticker_id").matches("\\d+"),
                GraphErrors.badId("message[sticker_id]"));
        quickReplies(check, message);
    }

    static void attachment(Check check, String param, JsonObject attachment) {
        check.required(param, attachment, "type");
        check.oneOf(param, attachment, "type", ATTACHMENTS);
        check.that(attachment.get("payload") instanceof JsonObject, GraphErrors.required(param + "[payload]"));
        JsonObject payload = Json.object(attachment, "payload");
        if (Json.text(attachment, "type").equals("template")) {
            TemplateRules.check(check, payload);
        } else if (!Json.has(payload, "attachment_id")) {
            check.url(Check.path(param, "payload"), payload, "url");
        }
    }

    private static void images(Check check, JsonObject message) {
        int index = 0;
        for (JsonObject each : Json.objects(message, "attachments")) {
            String param = Check.path("message", "attachments", index++);
            check.oneOf(param, each, "type", List.of("image"));
            attachment(check, param, each);
        }
    }

    private static void quickReplies(Check check, JsonObject message) {
        check.atMost("message", message, "quick_replies", QUICK_REPLIES);
        boolean carried = Json.has(message, "text") || Json.has(message, "attachment");
        check.that(carried || Json.objects(message, "quick_replies").isEmpty(), GraphErrors.emptyMessage());
        int index = 0;
        for (JsonObject each : Json.objects(message, "quick_replies")) {
            quickReply(check, Check.path("message", "quick_replies", index++), each);
        }
    }

    private static void quickReply(Check check, String param, JsonObject reply) {
        check.required(param, reply, "content_type");
        check.oneOf(param, reply, "content_type", QUICK);
        if (!Json.text(reply, "content_type").equals("text")) {
            return;
        }
        if (Json.text(reply, "image_url").isEmpty()) {
            check.required(param, reply, "title");
        }
        check.length(param, reply, "title", ButtonRules.TITLE);
        check.that(Json.has(reply, "payload"), GraphErrors.required(param + "[payload]"));
        check.length(param, reply, "payload", ButtonRules.PAYLOAD);
        check.urlIfThere(param, reply, "image_url");
    }
}
