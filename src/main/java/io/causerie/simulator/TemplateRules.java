package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.util.List;

/** What Meta allows of templates with cards, buttons and pictures; forms have rules of their own. */
final class TemplateRules {
    // Meta names the payload of a template so in its errors.
    static final String P = "name_placeholder";
    private static final int BUTTONS = 3;
    private static final List<String> KINDS = List.of(
            "button",
            "generic",
            "media",
            "receipt",
            "coupon",
            "customer_feedback",
            "customer_information",
            "product",
            "image_grid",
            "instant_form");

    private TemplateRules() {}

    static void check(Check check, JsonObject payload) {
        check.required("message[attachment][payload]", payload, "template_type");
        check.oneOf("message[attachment][payload]", payload, "template_type", KINDS);
        switch (Json.text(payload, "template_type")) {
            case "button" -> buttons(check, payload);
            case "generic" -> generic(check, payload);
            case "media" -> media(check, payload);
            case "product" -> product(check, payload);
            case "image_grid" -> imageGrid(check, payload);
            default -> FormRules.check(check, payload);
        }
    }

    private static void buttons(Check check, JsonObject payload) {
        check.words(P, payload, "text", 640);
        check.some(P, payload, "buttons", BUTTONS);
        ButtonRules.check(check, P, payload, BUTTONS);
    }

    private static void generic(Check check, JsonObject payload) {
        check.some(P, payload, "elements", 10);
        int index = 0;
        for (JsonObject card : Json.objects(payload, "elements")) {
            card(check, Check.path(P, "elements", index++), card);
        }
    }

    private static void card(Check check, String param, JsonObject card) {
        check.words(param, card, "title", 80);
        check.length(param, card, "subtitle", 80);
        check.urlIfThere(param, card, "image_url");
        boolean more = List.of("subtitle", "image_url", "default_action", "buttons").stream()
                .anyMatch(key -> Json.has(card, key));
        check.that(more, GraphErrors.invalid("Param %s needs at least one property besides title".formatted(param)));
        if (Json.has(card, "default_action")) {
            JsonObject action = Json.object(card, "default_action");
            String actionParam = Check.path(param, "default_action");
            check.oneOf(actionParam, action, "type", List.of("web_url"));
            check.that(!Json.has(action, "title"), GraphErrors.invalid(actionParam + " may not have a title"));
            ButtonRules.link(check, actionParam, action);
        }
        ButtonRules.check(check, param, card, BUTTONS);
    }

    private static void media(Check check, JsonObject payload) {
        check.some(P, payload, "elements", 1);
        for (JsonObject element : Json.objects(payload, "elements")) {
            String param = Check.path(P, "elements", 0);
            check.oneOf(param, element, "media_type", List.of("image", "video"));
            boolean url = Json.has(element, "url");
            check.that(
                    url != Json.has(element, "attachment_id"),
                    GraphErrors.invalid("Param %s must have either url or attachment_id".formatted(param)));
            check.that(
                    !url || Json.text(element, "url").matches("https://([a-z0-9-]+\\.)*facebook\\.com/.+"),
                    GraphErrors.invalid("Param %s[url] must be a Facebook URL".formatted(param)));
            ButtonRules.check(check, param, element, BUTTONS);
        }
    }

    private static void product(Check check, JsonObject payload) {
        check.some(P, payload, "elements", 10);
        Json.objects(payload, "elements").forEach(each -> check.required(P + "[elements]", each, "id"));
    }

    private static void imageGrid(Check check, JsonObject payload) {
        check.some(P, payload, "elements", 1);
        for (JsonObject element : Json.objects(payload, "elements")) {
            String param = Check.path(P, "elements", 0);
            check.length(param, element, "title", 45);
            check.length(param, element, "subtitle", 80);
            check.some(param, element, "images", 6);
            List<JsonObject> images = Json.objects(element, "images");
            check.that(images.size() > 1, GraphErrors.invalid("Param %s[images] needs two to six".formatted(param)));
            long heroes = images.stream()
                    .filter(each -> Json.flag(each, "is_hero_image"))
                    .count();
            check.that(heroes < 2, GraphErrors.invalid("Param %s[images] can have one hero".formatted(param)));
            images.forEach(each -> check.url(param + "[images]", each, "url"));
            ButtonRules.check(check, param, element, BUTTONS);
        }
    }
}
