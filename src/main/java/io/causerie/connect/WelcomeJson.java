package io.causerie.connect;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A welcome as the Messenger Profile API takes it, and what it would not take. Pure. */
final class WelcomeJson {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int LONGEST_GREETING = 160;
    private static final int LONGEST_TITLE = 30;
    private static final int MOST_ITEMS = 20;

    private WelcomeJson() {}

    static Optional<Fault> fault(Welcome welcome) {
        if (welcome.greeting().length() > LONGEST_GREETING
                || welcome.greetingFr().length() > LONGEST_GREETING) {
            return Optional.of(Fault.of(Flaw.GREETING_LONG));
        }
        List<String> lines = lines(welcome).toList();
        if (!lines.isEmpty() && welcome.getStarted().isBlank()) {
            return Optional.of(Fault.of(Flaw.MENU_NEEDS_START));
        }
        if (lines.size() > MOST_ITEMS) {
            return Optional.of(Fault.of(Flaw.MENU_LONG));
        }
        return lines.stream()
                .filter(line -> !line.matches(".{1," + LONGEST_TITLE + "}?\\s*=\\s*\\S.*"))
                .findFirst()
                .map(line -> new Fault(Flaw.MENU_LINE, line));
    }

    /** What is there. */
    static JsonObject set(Welcome welcome) {
        JsonObjectBuilder profile = JSON.createObjectBuilder();
        if (!welcome.getStarted().isBlank()) {
            profile.add("get_started", JSON.createObjectBuilder().add("payload", welcome.getStarted()));
        }
        if (!welcome.greeting().isBlank()) {
            profile.add("greeting", greetings(welcome));
        }
        if (lines(welcome).findAny().isPresent()) {
            profile.add("persistent_menu", JSON.createArrayBuilder().add(menu(welcome)));
        }
        return profile.build();
    }

    /** What is not there any more; the menu first, because it needs the button. */
    static List<String> cleared(Welcome welcome) {
        JsonObject there = set(welcome);
        List<String> gone = new ArrayList<>(List.of("persistent_menu", "greeting", "get_started"));
        gone.removeAll(there.keySet());
        return gone;
    }

    private static JsonArrayBuilder greetings(Welcome welcome) {
        JsonArrayBuilder greetings = JSON.createArrayBuilder().add(greeting("default", welcome.greeting()));
        return welcome.greetingFr().isBlank() ? greetings : greetings.add(greeting("fr_FR", welcome.greetingFr()));
    }

    private static JsonObjectBuilder greeting(String locale, String text) {
        return JSON.createObjectBuilder().add("locale", locale).add("text", text);
    }

    private static JsonObjectBuilder menu(Welcome welcome) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        lines(welcome).map(WelcomeJson::item).forEach(items::add);
        return JSON.createObjectBuilder()
                .add("locale", "default")
                .add("composer_input_disabled", false)
                .add("call_to_actions", items);
    }

    private static JsonObjectBuilder item(String line) {
        String title = line.substring(0, line.indexOf('=')).strip();
        String target = line.substring(line.indexOf('=') + 1).strip();
        boolean link = target.matches("https?://.*");
        return JSON.createObjectBuilder()
                .add("type", link ? "web_url" : "postback")
                .add("title", title)
                .add(link ? "url" : "payload", target);
    }

    private static Stream<String> lines(Welcome welcome) {
        return welcome.menu().lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
