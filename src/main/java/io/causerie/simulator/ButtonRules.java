package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.util.List;

/** What Meta allows of a button (Messenger Platform, "Buttons"). */
final class ButtonRules {
    static final int TITLE = 20;
    static final int PAYLOAD = 1000;
    private static final List<String> KINDS = List.of(
            "web_url", "postback", "phone_number", "account_link", "account_unlink", "game_play", "element_share");
    private static final List<String> HEIGHTS = List.of("compact", "tall", "full");

    private ButtonRules() {}

    static void check(Check check, String param, JsonObject owner, int max) {
        check.atMost(param, owner, "buttons", max);
        int index = 0;
        for (JsonObject button : Json.objects(owner, "buttons")) {
            button(check, Check.path(param, "buttons", index++), button);
        }
    }

    private static void button(Check check, String param, JsonObject button) {
        check.required(param, button, "type");
        check.oneOf(param, button, "type", KINDS);
        switch (Json.text(button, "type")) {
            case "web_url" -> {
                check.words(param, button, "title", TITLE);
                link(check, param, button);
            }
            case "postback" -> {
                check.words(param, button, "title", TITLE);
                check.words(param, button, "payload", PAYLOAD);
            }
            case "phone_number" -> phone(check, param, button);
            case "account_link" -> check.url(param, button, "url");
            case "game_play" -> check.words(param, button, "title", TITLE);
            default -> {
                // Unlinking and sharing carry nothing of their own.
            }
        }
    }

    private static void phone(Check check, String param, JsonObject button) {
        check.words(param, button, "title", TITLE);
        check.required(param, button, "payload");
        check.that(
                Json.text(button, "payload").startsWith("+"),
                GraphErrors.invalid("Param %s[payload] must be a phone number that starts with +".formatted(param)));
    }

    static void link(Check check, String param, JsonObject button) {
        check.url(param, button, "url");
        check.oneOfIfThere(param, button, "webview_height_ratio", HEIGHTS);
        boolean framed = Json.flag(button, "messenger_extensions");
        check.that(
                !framed || Json.text(button, "url").startsWith("https://"),
                GraphErrors.badUrl(Check.path(param, "url")));
    }
}
