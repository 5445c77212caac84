package io.causerie.console.build;

import io.causerie.bot.Wording;
import io.causerie.bot.edit.Graft;
import io.causerie.bot.edit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a step, as it stands in the bot file, from a filled-in form. */
final class FormReader {
    private final Function<String, List<String>> sent;
    private final List<String> languages;

    /** @param sent all values of a name, in the order of the form */
    FormReader(Function<String, List<String>> sent, List<String> languages) {
        this.sent = sent;
        this.languages = languages;
    }

    /** @param there what stands there now; a carousel and a list keep their cards */
    Object read(StepKind kind, String spot, Object there) {
        if (FormBuilder.isElement(spot)) {
            return card();
        }
        var step = new LinkedHashMap<String, Object>();
        step.put(
                kind.getWord(),
                Graft.at(there, kind.getWord()).flatMap(now -> kept(kind, now)).orElseGet(() -> value(kind)));
        String delay = text("delay");
        if (!delay.isEmpty()) {
            step.put("delay", Values.read(delay.replace(',', '.')));
        }
        if (has("markdown")) {
            step.put("markdown", true);
        }
        return step;
    }

    private Object value(StepKind kind) {
        return switch (kind) {
            case TEXT -> words("text", false);
            case PICTURE, VIDEO, AUDIO, FILE -> words("url", true);
            case QUICK_REPLIES, BUTTONS -> titled();
            case CARD -> card();
            case CAROUSEL -> List.of(card());
            case LIST -> Map.of("elements", List.of(card()));
            case CUSTOM, CLIENT_DATA -> Values.yaml(whole("yaml"));
            case GO_TO -> goTo();
            case EDIT_MEMORY -> memory();
            case CHANGE_LANGUAGE -> text("to-language");
            case WEBHOOK, SERVICE -> call();
            case HAND_OVER -> text("group").isEmpty() ? true : Map.of("group", text("group"));
            case RESET -> true;
        };
    }

    private Optional<Object> kept(StepKind kind, Object now) {
        if (kind == StepKind.LIST) {
            List<Object> buttons = choices();
            return Optional.of(buttons.isEmpty() ? Graft.remove(now, "buttons") : Graft.put(now, "buttons", buttons));
        }
        return kind == StepKind.CAROUSEL ? Optional.of(now) : Optional.empty();
    }

    private Map<String, Object> titled() {
        var titled = new LinkedHashMap<String, Object>();
        titled.put("title", words("title", false));
        titled.put("buttons", choices());
        return titled;
    }

    private Map<String, Object> card() {
        var card = new LinkedHashMap<String, Object>();
        card.put("title", words("title", true));
        for (String name : List.of("subtitle", "imageUrl", "url")) {
            given(card, name, name);
        }
        if (!choices().isEmpty()) {
            card.put("buttons", choices());
        }
        return card;
    }

    private List<Object> choices() {
        List<Object> choices = new ArrayList<>();
        for (int i = 0; has("choice" + i + "-type"); i++) {
            var choice = new LinkedHashMap<String, Object>();
            given(choice, "title", "choice" + i + "-title");
            given(choice, "value", "choice" + i + "-value");
            given(choice, "imageUrl", "choice" + i + "-imageUrl");
            String type = text("choice" + i + "-type");
            if (!choice.isEmpty()) {
                if (!type.equals("postback")) {
                    choice.put("type", type);
                }
                choice.putIfAbsent("title", "");
                choices.add(choice);
            }
        }
        return choices;
    }

    private Object goTo() {
        return has("wait") ? Map.of("skill", text("skill"), "wait", true) : text("skill");
    }

    private Map<String, Object> memory() {
        var memory = new LinkedHashMap<String, Object>();
        if (has("reset")) {
            memory.put("reset", true);
        }
        Map<String, Object> set = Values.pairs(whole("set"), "=");
        if (!set.isEmpty()) {
            memory.put("set", set);
        }
        List<String> unset = Values.names(whole("unset"));
        if (!unset.isEmpty()) {
            memory.put("unset", unset);
        }
        return memory;
    }

    private Map<String, Object> call() {
        var call = new LinkedHashMap<String, Object>();
        call.put("url", text("url"));
        call.put("method", text("method"));
        Map<String, Object> headers = new LinkedHashMap<>();
        Values.pairs(whole("headers"), ":").forEach((name, value) -> headers.put(name, String.valueOf(value)));
        if (!headers.isEmpty()) {
            call.put("headers", headers);
        }
        if (!text("body").isEmpty()) {
            call.put("body", Values.read(whole("body")));
        }
        for (String name : List.of("credentials", "as")) {
            if (!text(name).isEmpty()) {
                call.put(name, text(name));
            }
        }
        return call;
    }

    private void given(Map<String, Object> map, String key, String name) {
        Object words = words(name, true);
        if (!words.equals("")) {
            map.put(key, words);
        }
    }

    /** @param lines whether each line is an alternative; else each box is one */
    private Object words(String name, boolean lines) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        Stream.concat(Stream.of(Wording.EVERY_LANGUAGE), languages.stream()).forEach(language -> {
            List<String> all = sent.apply("f." + name + "." + language).stream()
                    .flatMap(text -> lines ? text.lines() : Stream.of(text))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            given.put(language, all);
        });
        return Words.write(given, languages).orElse("");
    }

    private String text(String name) {
        return whole(name).strip();
    }

    private String whole(String name) {
        return sent.apply("f." + name).stream().findFirst().orElse("");
    }

    private boolean has(String name) {
        return !sent.apply("f." + name).isEmpty();
    }
}
