package io.causerie.dialogue;

import io.causerie.bot.ChoiceKind;
import io.causerie.message.Outgoing.Button;
import io.causerie.message.Outgoing.ButtonKind;
import io.causerie.message.Outgoing.Card;
import io.causerie.message.Outgoing.QuickReply;
import java.util.List;

/** Buttons, quick replies and cards as web services and scripts write them; what has no title is left out. */
final class SapParts {
    private SapParts() {}

    static List<QuickReply> quickReplies(Object content) {
        return Values.list(Values.at(content, "buttons")).stream()
                .map(button -> new QuickReply(text(button, "title"), valueOrTitle(button), null))
                .filter(reply -> !reply.title().isBlank())
                .toList();
    }

    static List<Button> buttons(Object content) {
        return Values.list(Values.at(content, "buttons")).stream()
                .map(SapParts::button)
                .filter(button -> !button.title().isBlank())
                .toList();
    }

    private static Button button(Object json) {
        String type = text(json, "type");
        String value = valueOrTitle(json);
        if (type.equals("trigger_skill")) {
            return new Button(ButtonKind.POSTBACK, text(json, "title"), Selection.SKILL_PAYLOAD + value);
        }
        ButtonKind kind =
                switch (type) {
                    case "phonenumber" -> ButtonKind.PHONE_NUMBER;
                    case "account_linking" -> ButtonKind.ACCOUNT_LINK;
                    default -> ChoiceKind.of(type).map(Speech::kind).orElse(ButtonKind.POSTBACK);
                };
        return new Button(kind, text(json, "title"), value);
    }

    static Card card(Object json) {
        String subtitle = text(json, "subtitle").isBlank() ? text(json, "description") : text(json, "subtitle");
        return new Card(
                text(json, "title"),
                orNull(subtitle),
                orNull(text(json, "imageUrl")),
                orNull(text(json, "itemUrl")),
                buttons(json));
    }

    private static String valueOrTitle(Object button) {
        String value = text(button, "value");
        return value.isBlank() ? text(button, "title") : value;
    }

    static String text(Object json, String name) {
        return Values.text(Values.at(json, name));
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
