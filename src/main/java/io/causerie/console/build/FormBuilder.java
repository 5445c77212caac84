package io.causerie.console.build;

import io.causerie.bot.Bot;
import io.causerie.bot.ChoiceKind;
import io.causerie.bot.edit.Graft;
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
    private final FieldList fields;
    private List<Choice> choices = List.of();
    private int mostChoices;

    FormBuilder(Bot bot, Object step) {
        this.bot = bot;
        this.step = step;
        this.fields = new FieldList(bot.languages(), step);
    }

    Form build(StepKind kind, String spot) {
        String at = kind.getWord();
        switch (kind) {
            case TEXT -> fields.words("text", at, Sort.ALTERNATIVES, Limits.TEXT);
            case PICTURE, VIDEO, AUDIO, FILE -> fields.words("url", at, Sort.LINES, 0);
            case QUICK_REPLIES -> {
                fields.words("title", at + ".title", Sort.ALTERNATIVES, Limits.TEXT);
                choices(at + ".buttons", Limits.QUICK_REPLIES, true);
            }
            case BUTTONS -> {
                fields.words("title", at + ".title", Sort.ALTERNATIVES, Limits.BUTTON_TEXT);
                choices(at + ".buttons", Limits.BUTTONS, false);
            }
            case CARD -> card();
            case CAROUSEL, LIST -> several(at);
            default -> other(kind, at);
        }
        if (kind.isMessage() && !isElement(spot)) {
            fields.plain("delay", "delay", fields.text("delay"), List.of());
        }
        if (kind == StepKind.TEXT) {
            fields.tick("markdown", "markdown", Boolean.TRUE.equals(fields.value("markdown")));
        }
        return new Form(kind, spot, fields.all(), choices, mostChoices);
    }

    /** A card within a carousel or a list is no step of its own. */
    static boolean isElement(String spot) {
        return spot.matches(".*[.](carousel|list[.]elements)\\[\\d+]");
    }

    /** Its cards are changed one by one; a new one begins with its first card. */
    private void several(String at) {
        if (fields.value(at) == null) {
            card();
        } else if (at.equals("list")) {
            choices(at + ".buttons", 1, false);
        }
    }

    /** In a step {@code card}, or the card itself. */
    private void card() {
        String at = Graft.at(step, "card").isPresent() ? "card." : "";
        fields.words("title", at + "title", Sort.LINES, Limits.CARD_TITLE);
        fields.words("subtitle", at + "subtitle", Sort.LINES, Limits.CARD_SUBTITLE);
        fields.words("imageUrl", at + "imageUrl", Sort.LINES, 0);
        fields.words("url", at + "url", Sort.LINES, 0);
        choices(at + "buttons", Limits.BUTTONS, false);
    }

    private void other(StepKind kind, String at) {
        switch (kind) {
            case CUSTOM, CLIENT_DATA -> fields.area("yaml", Values.written(fields.value(at)));
            case GO_TO -> {
                fields.plain(
                        "skill",
                        "skill",
                        fields.text(at + ".skill", at),
                        List.copyOf(bot.skills().keySet()));
                fields.tick("wait", "wait", Boolean.TRUE.equals(fields.value(at + ".wait")));
            }
            case EDIT_MEMORY -> {
                fields.area("set", Values.lines(fields.value(at + ".set"), " = "));
                fields.plain("unset", "unset", fields.names(at + ".unset"), List.of());
                fields.tick("reset", "reset", Boolean.TRUE.equals(fields.value(at + ".reset")));
            }
            case CHANGE_LANGUAGE -> fields.pick("to-language", fields.text(at), bot.languages());
            case HAND_OVER -> fields.plain("group", "group", fields.text(at + ".group"), List.of());
            case WEBHOOK, SERVICE -> call(kind, at);
            default -> {}
        }
    }

    private void call(StepKind kind, String at) {
        fields.plain("url", "call-url", fields.text(at + ".url", at), List.of());
        String method = fields.text(at + ".method");
        fields.pick("method", method.isEmpty() ? kind == StepKind.WEBHOOK ? "POST" : "GET" : method, METHODS);
        fields.area("headers", Values.lines(fields.value(at + ".headers"), ": "));
        fields.area("body", fields.value(at + ".body") == null ? "" : Values.written(fields.value(at + ".body")));
        fields.plain("credentials", "credentials", fields.text(at + ".credentials"), List.of());
        if (kind == StepKind.SERVICE) {
            fields.plain("as", "as", fields.text(at + ".as"), List.of());
        }
    }

    private void choices(String at, int most, boolean quick) {
        int many = fields.value(at) instanceof List<?> list ? list.size() : 0;
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
        fields.words(prefix + "title", "title", Sort.LINES, quick ? Limits.QUICK_REPLY_TITLE : Limits.BUTTON_TITLE);
        String type = fields.text("type");
        fields.pick(prefix + "type", type.isEmpty() ? "postback" : type, kinds(quick));
        fields.words(prefix + "value", "value", Sort.LINES, Limits.PAYLOAD);
        if (quick) {
            fields.words(prefix + "imageUrl", "imageUrl", Sort.LINES, 0);
        }
        return fields.all();
    }

    private static List<String> kinds(boolean quick) {
        return Stream.of(ChoiceKind.values())
                .filter(kind -> !quick || kind == ChoiceKind.POSTBACK || kind == ChoiceKind.TRIGGER_SKILL)
                .map(ChoiceKind::word)
                .toList();
    }
}
