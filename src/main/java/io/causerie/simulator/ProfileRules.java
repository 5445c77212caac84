package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Meta allows of a Messenger profile (Messenger Profile API reference). */
final class ProfileRules {
    static final List<String> PROPERTIES = List.of(
            "get_started",
            "greeting",
            "persistent_menu",
            "ice_breakers",
            "whitelisted_domains",
            "account_linking_url",
            "commands",
            "description");

    private ProfileRules() {}

    static Optional<GraphError> refusal(JsonObject wanted, Set<String> alreadySet) {
        Check check = new Check();
        boolean any = PROPERTIES.stream().anyMatch(wanted::containsKey);
        check.that(any, GraphErrors.invalid("Requires one of the params: " + String.join(",", PROPERTIES)));
        if (Json.has(wanted, "get_started")) {
            check.words("get_started", Json.object(wanted, "get_started"), "payload", 1000);
        }
        greeting(check, wanted);
        if (Json.has(wanted, "persistent_menu")) {
            boolean started = Json.has(wanted, "get_started") || alreadySet.contains("get_started");
            check.that(
                    started,
                    GraphErrors.invalid("You must set a Get Started button if you also wish to use persistent menu"));
            menu(check, wanted);
        }
        iceBreakers(check, wanted);
        check.atMost("", wanted, "whitelisted_domains", 50);
        commands(check, wanted);
        return check.outcome();
    }

    private static void greeting(Check check, JsonObject wanted) {
        for (JsonObject each : Json.objects(wanted, "greeting")) {
            check.words("greeting[0]", each, "text", 160);
        }
        defaultLocale(check, wanted, "greeting");
    }

    private static void menu(Check check, JsonObject wanted) {
        defaultLocale(check, wanted, "persistent_menu");
        for (JsonObject each : Json.objects(wanted, "persistent_menu")) {
            String param = "persistent_menu[0]";
            check.atMost(param, each, "call_to_actions", 20);
            boolean items = !Json.objects(each, "call_to_actions").isEmpty();
            check.that(
                    items || !Json.flag(each, "composer_input_disabled"),
                    GraphErrors.required(param + "[call_to_actions]"));
            Json.objects(each, "call_to_actions").forEach(item -> item(check, param + "[call_to_actions][0]", item));
        }
    }

    private static void item(Check check, String param, JsonObject item) {
        check.oneOf(param, item, "type", List.of("web_url", "postback"));
        check.words(param, item, "title", 30);
        if (Json.text(item, "type").equals("web_url")) {
            ButtonRules.link(check, param, item);
        } else {
            check.words(param, item, "payload", 1000);
        }
    }

    private static void iceBreakers(Check check, JsonObject wanted) {
        List<JsonObject> given = Json.objects(wanted, "ice_breakers");
        boolean localised = given.stream().anyMatch(each -> Json.has(each, "call_to_actions"));
        if (!localised) {
            questions(check, "", wanted, "ice_breakers");
            return;
        }
        defaultLocale(check, wanted, "ice_breakers");
        given.forEach(each -> questions(check, "ice_breakers[0]", each, "call_to_actions"));
    }

    private static void questions(Check check, String param, JsonObject owner, String key) {
        check.atMost(param, owner, key, 4);
        for (JsonObject each : Json.objects(owner, key)) {
            check.required(Check.path(param, key, 0), each, "question");
            check.words(Check.path(param, key, 0), each, "payload", 1000);
        }
    }

    private static void commands(Check check, JsonObject wanted) {
        defaultLocale(check, wanted, "commands");
        for (JsonObject each : Json.objects(wanted, "commands")) {
            check.some("commands[0]", each, "commands", 100);
            Json.objects(each, "commands").forEach(command -> {
                check.words("commands[0][commands][0]", command, "name", 32);
                check.words("commands[0][commands][0]", command, "description", 64);
            });
        }
    }

    private static void defaultLocale(Check check, JsonObject wanted, String key) {
        Stream<JsonObject> given = Json.objects(wanted, key).stream();
        boolean there = given.anyMatch(each -> Json.text(each, "locale").equals("default"));
        check.that(
                there || !Json.has(wanted, key),
                GraphErrors.invalid("Param %s must have an entry with locale default".formatted(key)));
    }
}
