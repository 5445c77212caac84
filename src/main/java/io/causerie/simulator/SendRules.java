package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What Meta allows of a whole send request, before it looks at whom it is for (Send API reference). */
final class SendRules {
    static final List<String> LONG_TAGS = List.of("HUMAN_AGENT", "CUSTOMER_FEEDBACK");
    private static final List<String> TYPES = List.of("RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY");
    private static final List<String> PUSH = List.of("REGULAR", "SILENT_PUSH", "NO_PUSH");
    private static final List<String> ACTIONS = List.of("typing_on", "typing_off", "mark_seen", "react", "unreact");
    private static final List<String> RETIRED_RECIPIENTS =
            List.of("one_time_notif_token", "notification_messages_token");

    private SendRules() {}

    static Optional<GraphError> refusal(JsonObject request) {
        Check check = new Check();
        recipient(check, request);
        check.oneOfIfThere("", request, "messaging_type", TYPES);
        check.oneOfIfThere("", request, "notification_type", PUSH);
        tag(check, request);
        boolean action = Json.has(request, "sender_action");
        boolean message = Json.has(request, "message");
        check.that(!action || !message, GraphErrors.messageAndAction());
        check.that(action || message, GraphErrors.emptyMessage());
        if (message) {
            MessageRules.check(check, Json.object(request, "message"));
        }
        if (action) {
            action(check, request);
        }
        return check.outcome();
    }

    private static void recipient(Check check, JsonObject request) {
        JsonObject recipient = Json.object(request, "recipient");
        check.that(!recipient.isEmpty(), GraphErrors.required("recipient"));
        if (Json.has(recipient, "id")) {
            check.that(Json.text(recipient, "id").matches("\\d+"), GraphErrors.badId("recipient[id]"));
        }
        RETIRED_RECIPIENTS.forEach(key -> check.that(
                !Json.has(recipient, key),
                GraphErrors.invalid("Param recipient[%s] is no longer supported".formatted(key))));
    }

    private static void tag(Check check, JsonObject request) {
        if (Json.text(request, "messaging_type").equals("MESSAGE_TAG")) {
            check.required("", request, "tag");
        }
        check.oneOfIfThere("", request, "tag", LONG_TAGS);
        boolean feedback = Json.text(request, "tag").equals("CUSTOMER_FEEDBACK");
        check.that(
                !feedback || template(request).equals("customer_feedback"),
                GraphErrors.invalid("Tag CUSTOMER_FEEDBACK goes with the customer feedback template only"));
        boolean utility = Json.text(request, "messaging_type").equals("UTILITY");
        check.that(
                utility == Json.has(Json.object(request, "message"), "template"),
                GraphErrors.invalid("messaging_type UTILITY and message[template] go together"));
    }

    private static void action(Check check, JsonObject request) {
        JsonObject lower = Json.with(
                request, "sender_action", Json.text(request, "sender_action").toLowerCase(Locale.ROOT));
        check.oneOf("", lower, "sender_action", ACTIONS);
        JsonObject payload = Json.object(request, "payload");
        String action = Json.text(lower, "sender_action");
        if (action.endsWith("react")) {
            check.required("payload", payload, "message_id");
        }
        if (action.equals("react")) {
            check.required("payload", payload, "reaction");
        }
    }

    private static String template(JsonObject request) {
        JsonObject attachment = Json.object(Json.object(request, "message"), "attachment");
        return Json.text(Json.object(attachment, "payload"), "template_type");
    }
}
