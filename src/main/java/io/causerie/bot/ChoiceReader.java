package io.causerie.bot;

import io.causerie.message.Limits;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads buttons and quick replies. */
final class ChoiceReader {
    static final Set<ChoiceKind> ALL = EnumSet.allOf(ChoiceKind.class);
    static final Set<ChoiceKind> QUICK = EnumSet.of(ChoiceKind.POSTBACK, ChoiceKind.TRIGGER_SKILL);

    private static final int MOST_IN_TITLE = Limits.BUTTON_TITLE;

    private final WordingReader words;
    private final Mentions mentions;

    ChoiceReader(WordingReader words, Mentions mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    List<Message.Choice> optional(Fields fields) {
        return choices(fields.find("buttons"), 3, ALL);
    }

    List<Message.Choice> list(Fields fields, Item owner, int most, Set<ChoiceKind> allowed) {
        Optional<Item> buttons = fields.need("buttons", "Write at least one: [{title: Yes, value: yes}]");
        List<Message.Choice> choices = choices(buttons, most, allowed);
        buttons.filter(list -> list.isList() && choices.isEmpty())
                .ifPresent(list -> list.refuse("There is no button", "Write at least one: {title: Yes, value: yes}"));
        return choices;
    }

    private List<Message.Choice> choices(Optional<Item> list, int most, Set<ChoiceKind> allowed) {
        List<Item> items = list.map(Item::items).orElse(List.of());
        if (items.size() > most) {
            list.orElseThrow().warn("Messenger shows " + most + " of these at most", "Take some out");
        }
        return items.stream().map(item -> choice(item, allowed)).toList();
    }

    private Message.Choice choice(Item item, Set<ChoiceKind> allowed) {
        Fields fields = item.fields();
        ChoiceKind kind = fields.find("type").map(type -> kind(type, allowed)).orElse(ChoiceKind.POSTBACK);
        Wording title = fields.need("title", "Write what the button shows")
                .map(words::read)
                .orElse(Wording.NONE);
        warnOfLongTitle(item, title);
        Wording value = value(fields, kind, title);
        Wording image =
                allowed == QUICK ? fields.find("imageUrl").map(words::read).orElse(Wording.NONE) : Wording.NONE;
        fields.done();
        return new Message.Choice(kind, title, value, image);
    }

    private static void warnOfLongTitle(Item item, Wording title) {
        title.alternatives().values().stream()
                .flatMap(List::stream)
                .filter(text -> text.codePointCount(0, text.length()) > MOST_IN_TITLE)
                .filter(text -> !TemplateText.isTemplate(text))
                .findFirst()
                .ifPresent(text -> item.warn(
                        "Messenger cuts \"" + text + "\" after " + MOST_IN_TITLE + " characters",
                        "Write a shorter title"));
    }

    /** A button without a value says its own title. */
    private Wording value(Fields fields, ChoiceKind kind, Wording title) {
        if (kind == ChoiceKind.POSTBACK || kind == ChoiceKind.ACCOUNT_UNLINK) {
            return fields.find("value").map(words::read).orElse(title);
        }
        Optional<Item> value = fields.need("value", "Write the address, number or skill the button leads to");
        Wording wording = value.map(words::read).orElse(Wording.NONE);
        if (kind == ChoiceKind.TRIGGER_SKILL) {
            wording.alternatives()
                    .values()
                    .forEach(all -> all.forEach(slug -> mentions.skill(value.orElseThrow(), slug)));
        }
        return wording;
    }

    private static ChoiceKind kind(Item item, Set<ChoiceKind> allowed) {
        String word = item.text();
        return ChoiceKind.of(word).filter(allowed::contains).orElseGet(() -> {
            Set<String> names = allowed.stream().map(ChoiceKind::word).collect(Collectors.toSet());
            item.refuse("\"" + word + "\" is not a kind of button here", Nearest.fix(word, names));
            return ChoiceKind.POSTBACK;
        });
    }
}
