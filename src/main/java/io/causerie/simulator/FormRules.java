package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.util.List;

/** What Meta allows of templates that ask for or confirm something: receipt, coupon, feedback, information, form. */
final class FormRules {
    private static final String P = TemplateRules.P;

    private FormRules() {}

    static void check(Check check, JsonObject payload) {
        switch (Json.text(payload, "template_type")) {
            case "receipt" -> receipt(check, payload);
            case "coupon" -> coupon(check, payload);
            case "customer_feedback" -> feedback(check, payload);
            case "customer_information" -> information(check, payload);
            default -> check.that(Json.text(payload, "form_id").matches("\\d+"), GraphErrors.badForm());
        }
    }

    private static void receipt(Check check, JsonObject payload) {
        List.of("recipient_name", "order_number", "currency", "payment_method")
                .forEach(key -> check.required(P, payload, key));
        check.required(P + "[summary]", Json.object(payload, "summary"), "total_cost");
        check.atMost(P, payload, "elements", 100);
        for (JsonObject element : Json.objects(payload, "elements")) {
            check.required(P + "[elements]", element, "title");
            check.required(P + "[elements]", element, "price");
        }
        if (Json.has(payload, "address")) {
            JsonObject address = Json.object(payload, "address");
            List.of("street_1", "city", "postal_code", "state", "country")
                    .forEach(key -> check.required(P + "[address]", address, key));
        }
    }

    private static void coupon(Check check, JsonObject payload) {
        check.words(P, payload, "title", 80);
        check.length(P, payload, "subtitle", 80);
        boolean given = Json.has(payload, "coupon_code") || Json.has(payload, "coupon_url");
        check.that(given, GraphErrors.invalid("Param %s needs coupon_code or coupon_url".formatted(P)));
        boolean spaced = Json.text(payload, "coupon_code").contains(" ");
        check.that(!spaced, GraphErrors.invalid("Param %s[coupon_code] may not have spaces".formatted(P)));
        check.urlIfThere(P, payload, "coupon_url");
    }

    private static void feedback(Check check, JsonObject payload) {
        check.words(P, payload, "title", 65);
        check.length(P, payload, "subtitle", 80);
        check.length(P, payload, "button_title", 20);
        check.some(P, payload, "feedback_screens", 1);
        Json.objects(payload, "feedback_screens").forEach(screen -> {
            check.some(P + "[feedback_screens][0]", screen, "questions", 1);
            Json.objects(screen, "questions").forEach(question -> question(check, question));
        });
        privacyAndDays(check, payload);
    }

    private static void question(Check check, JsonObject question) {
        String param = P + "[feedback_screens][0][questions][0]";
        check.words(param, question, "id", 80);
        check.that(Json.text(question, "id").matches("\\w+"), GraphErrors.badId(param + "[id]"));
        check.oneOf(param, question, "type", List.of("csat", "nps", "ces", "free_form"));
        check.length(param, question, "title", 85);
        check.length(param + "[follow_up]", Json.object(question, "follow_up"), "placeholder", 65);
    }

    private static void information(Check check, JsonObject payload) {
        check.that(!Json.texts(payload, "countries").isEmpty(), GraphErrors.required(P + "[countries]"));
        privacyAndDays(check, payload);
    }

    private static void privacyAndDays(Check check, JsonObject payload) {
        check.required(P + "[business_privacy]", Json.object(payload, "business_privacy"), "url");
        String days = Json.text(payload, "expires_in_days");
        check.that(
                days.isEmpty() || days.matches("[1-7]"),
                GraphErrors.invalid("Param %s[expires_in_days] must be from 1 to 7".formatted(P)));
    }
}
