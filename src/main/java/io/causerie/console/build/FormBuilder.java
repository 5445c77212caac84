package io.causerie.console.build;

import io.causerie.bot.Bot;
import io.causerie.bot.ChoiceKind;
import io.causerie.bot.Wording;
import io.causerie.bot.edit.Graft;
import io.causerie.bot.edit.Words;
import io.causerie.console.build.Form.Cell;
import io.causerie.console.build.Form.Choice;
import io.causerie.console.build.Form.Field;
import io.causerie.console.build.Form.Sort;
import io.causerie.message.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the form for a step from the step as it stands in the bot file. */
final class FormBuilder {
    private static final int EMPTY_CHOICES = 1;
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Bot bot;
    private final Object step;
    private final List<Field> fields = new ArrayList<>();
    private List<Choice> choices = List.of();
    private int mostChoices;

    FormBuilder(Bot bot, Object step) {
        this.bot = bot;
        this.step = step;
    }

    Form build(StepKind kind, String spot) {
        String at = kind.getWord();
        switch (kind) {
            case TEXT -> words("text", at, Sort.ALTERNATIVES, Limits.TEXT);
            case PICTURE, VIDEO, AUDIO, FILE -> words("url", at, Sort.LINES, 0);
            case QUICK_REPLIES -> {
                words("title", at + ".title", Sort.ALTERNATIVES, Limits.TEXT);
                choices(at + ".buttons", Limits.QUICK_REPLIES, true);
            }
            case BUTTONS -> {
                words("title", at + ".title", Sort.ALTERNATIVES, Limits.BUTTON_TEXT);
                choices(at + ".buttons", Limits.BUTTONS, false);
            }
            case CARD -> card();
            case CAROUSEL, LIST -> several(at);
            default -> other(kind, at);
        }
        if (kind.isMessage() && !isElement(spot)) {
            plain("delay", "delay", text("delay"), List.of());
        }
        if (kind == StepKind.TEXT) {
            tick("markdown", "markdown", Boolean.TRUE.equals(value("markdown")));
        }
        return new Form(kind, spot, fields, choices, mostChoices);
    }

    /** A card within a carousel or a list is no step of its own. */
    static boolean isElement(String spot) {
        return spot.matches(".*[.](carousel|list[.]elements)\\[\\d+]");
    }

    /** Its cards are changed one by one; a new one begins with its first card. */
    private void several(String at) {
        if (value(at) == null) {
            card();
        } else if (at.equals("list")) {
            choices(at + ".buttons", 1, false);
        }
    }

    /** In a step {@code card}, or the card itself. */
    private void card() {
        String at = Graft.at(step, "card").isPresent() ? "card." : "";
        words("title", at + "title", Sort.LINES, Limits.CARD_TITLE);
        words("subtitle", at + "subtitle", Sort.LINES, Limits.CARD_SUBTITLE);
        words("imageUrl", at + "imageUrl", Sort.LINES, 0);
        words("url", at + "url", Sort.LINES, 0);
        choices(at + "buttons", Limits.BUTTONS, false);
    }

    private void other(StepKind kind, String at) {
        switch (kind) {
            case CUSTOM, CLIENT_DATA -> area("yaml", Values.written(value(at)));
            case GO_TO -> {
                plain(
                        "skill",
                        "skill",
                        text(at + ".skill", at),
                        List.copyOf(bot.skills().keySet()));
                tick("wait", "wait", Boolean.TRUE.equals(value(at + ".wait")));
            }
            case EDIT_MEMORY -> {
                area("set", Values.lines(value(at + ".set"), " = "));
                plain("unset", "unset", joined(value(at + ".unset")), List.of());
                tick("reset", "reset", Boolean.TRUE.equals(value(at + ".reset")));
            }
            case CHANGE_LANGUAGE -> pick("to-language", text(at), bot.languages());
            case HAND_OVER -> plain("group", "group", text(at + ".group"), List.of());
            case WEBHOOK, SERVICE -> call(kind, at);
            default -> {}
        }
    }

    private void call(StepKind kind, String at) {
        plain("url", "call-url", text(at + ".url", at), List.of());
        String method = text(at + ".method");
        pick("method", method.isEmpty() ? kind == StepKind.WEBHOOK ? "POST" : "GET" : method, METHODS);
        area("headers", Values.lines(value(at + ".headers"), ": "));
        area("body", value(at + ".body") == null ? "" : Values.written(value(at + ".body")));
        plain("credentials", "credentials", text(at + ".credentials"), List.of());
        if (kind == StepKind.SERVICE) {
            plain("as", "as", text(at + ".as"), List.of());
        }
    }

    private void choices(String at, int most, boolean quick) {
        int many = value(at) instanceof List<?> list ? list.size() : 0;
        List<Choice> all = new ArrayList<>();
        for (int i = 0; i < Math.max(many, Math.min(most, many + EMPTY_CHOICES)); i++) {
            Object choice = Graft.at(step, at + "[" + i + "]").orElse(Map.of());
            all.add(new Choice(i, i >= many, new FormBuilder(bot, choice).choice(i, quick)));
        }
        choices = all;
        mostChoices = most;
    }

    private List<Field> choice(int index, boolean quick) {
        String prefix = "choice" + index + "-";
        words(prefix + "title", "title", Sort.LINES, quick ? Limits.QUICK_REPLY_TITLE : Limits.BUTTON_TITLE);
        String type = text("type");
        pick(prefix + "type", type.isEmpty() ? "postback" : type, kinds(quick));
        words(prefix + "value", "value", Sort.LINES, Limits.PAYLOAD);
        if (quick) {
            words(prefix + "imageUrl", "imageUrl", Sort.LINES, 0);
        }
        return fields;
    }

    private static List<String> kinds(boolean quick) {
        return Stream.of(ChoiceKind.values())
                .filter(kind -> !quick || kind == ChoiceKind.POSTBACK || kind == ChoiceKind.TRIGGER_SKILL)
                .map(ChoiceKind::word)
                .toList();
    }

    /** A box for every language and one for each; with one language only, one box. */
    private void words(String name, String at, Sort sort, int limit) {
        Wording wording = Words.read(value(at));
        List<String> languages = new ArrayList<>(bot.languages());
        boolean shared = wording.alternatives().containsKey(Wording.EVERY_LANGUAGE);
        if (languages.size() == 1) {
            languages = List.of(shared || wording.isNone() ? Wording.EVERY_LANGUAGE : languages.get(0));
        } else if (shared || !name.matches(".*(title|text)")) {
            languages.add(0, Wording.EVERY_LANGUAGE);
        }
        List<Cell> cells = new ArrayList<>();
        for (String language : languages) {
            List<String> all = wording.alternatives().getOrDefault(language, List.of());
            cells.addAll(
                    sort == Sort.LINES
                            ? List.of(cell(name, language, 0, String.join("\n", all)))
                            : boxes(name, language, all));
        }
        fields.add(new Field(name, label(name), sort, cells, limit, List.of()));
    }

    /** One for each alternative, and an empty one for another. */
    private static List<Cell> boxes(String name, String language, List<String> all) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i <= all.size(); i++) {
            cells.add(cell(name, language, i, i < all.size() ? all.get(i) : ""));
        }
        return cells;
    }

    private static Cell cell(String name, String language, int index, String value) {
        String id = "f-" + name + "-" + (language.equals("*") ? "all" : language) + (index == 0 ? "" : "-" + index);
        return new Cell(id, "f." + name + "." + language, language, value);
    }

    private void plain(String name, String label, String value, List<String> options) {
        fields.add(new Field(name, "build.form." + label, Sort.PLAIN, one(name, value), 0, options));
    }

    private void area(String name, String value) {
        fields.add(new Field(name, label(name), Sort.AREA, one(name, value), 0, List.of()));
    }

    private void pick(String name, String value, List<String> options) {
        fields.add(new Field(name, label(name), Sort.PICK, one(name, value), 0, options));
    }

    private void tick(String name, String label, boolean on) {
        fields.add(new Field(name, "build.form." + label, Sort.TICK, one(name, on ? "on" : ""), 0, List.of()));
    }

    private static List<Cell> one(String name, String value) {
        return List.of(new Cell("f-" + name, "f." + name, "", value));
    }

    private static String label(String name) {
        return "build.form." + name.replaceFirst("^choice\\d+-", "");
    }

    private Object value(String at) {
        return Graft.at(step, at).orElse(null);
    }

    /** The first of the spots with something that is no mapping. */
    private String text(String... spots) {
        return Stream.of(spots)
                .map(this::value)
                .filter(value -> value != null && !(value instanceof Map<?, ?>) && !Boolean.TRUE.equals(value))
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    private static String joined(Object list) {
        return list instanceof List<?> names
                ? String.join(", ", names.stream().map(String::valueOf).toList())
                : "";
    }
}
