package io.causerie.dialogue;

import io.causerie.bot.ChoiceKind;
import io.causerie.bot.Json;
import io.causerie.message.Outgoing;
import io.causerie.message.Outgoing.Button;
import io.causerie.message.Outgoing.ButtonKind;
import io.causerie.message.Outgoing.Card;
import io.causerie.message.Outgoing.MediaKind;
import io.causerie.message.Outgoing.QuickReply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Messages as web services and scripts write them, {@code {"type": ..., "content": ...}} (SAP reference, formats). */
final class SapMessage {
    private static final Set<String> TYPES = Set.of(
            "text",
            "picture",
            "video",
            "audio",
            "file",
            "quickReplies",
            "buttons",
            "card",
            "carousel",
            "carouselle",
            "list",
            "custom",
            "client_data");

    private SapMessage() {}

    record Spoken(Outgoing what, OptionalDouble delay) {}

    static boolean isMessage(Object json) {
        return json instanceof Map<?, ?> map && map.get("type") instanceof String type && TYPES.contains(type);
    }

    /** Empty for what cannot be shown. */
    static Optional<Spoken> read(Object json) {
        Object content = Values.at(json, "content");
        String type = Values.text(Values.at(json, "type"));
        if (content == null || content.equals("") || !TYPES.contains(type)) {
            return Optional.empty();
        }
        boolean markdown = Boolean.TRUE.equals(Values.at(json, "markdown"));
        return what(type, content, markdown).map(what -> new Spoken(what, delay(Values.at(json, "delay"))));
    }

    private static OptionalDouble delay(Object delay) {
        double seconds = Values.number(delay);
        return Double.isNaN(seconds) ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, Math.min(5, seconds)));
    }

    private static Optional<Outgoing> what(String type, Object content, boolean markdown) {
        return switch (type) {
            case "text" -> Optional.of(new Outgoing.Text(marked(Values.text(content), markdown)));
            case "picture" -> media(MediaKind.IMAGE, content);
            case "video" -> media(MediaKind.VIDEO, content);
            case "audio" -> media(MediaKind.AUDIO, content);
            case "file" -> media(MediaKind.FILE, content);
            case "quickReplies" -> quickReplies(content, markdown);
            case "buttons" -> buttons(content);
            case "card" -> Optional.of(new Outgoing.Cards(List.of(card(content))));
            case "carousel", "carouselle" -> cards(Values.list(content));
            case "list" -> listing(content);
            case "custom" ->
                Optional.of(new Outgoing.Custom(content instanceof String json ? json : Json.write(content)));
            default -> Optional.empty();
        };
    }

    private static Optional<Outgoing> media(MediaKind kind, Object url) {
        return Optional.of(new Outgoing.Media(kind, Values.text(url)));
    }

    private static Optional<Outgoing> quickReplies(Object content, boolean markdown) {
        String title = marked(text(content, "title"), markdown);
        List<QuickReply> replies = Values.list(Values.at(content, "buttons")).stream()
                .map(button -> new QuickReply(text(button, "title"), valueOrTitle(button), null))
                .filter(reply -> !reply.title().isBlank())
                .toList();
        return replies.isEmpty() ? words(title) : Optional.of(new Outgoing.QuickReplies(title, replies));
    }

    private static Optional<Outgoing> buttons(Object content) {
        List<Button> buttons = buttonList(content);
        return buttons.isEmpty()
                ? words(text(content, "title"))
                : Optional.of(new Outgoing.Buttons(text(content, "title"), buttons));
    }

    private static Optional<Outgoing> words(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Outgoing.Text(text));
    }

    private static List<Button> buttonList(Object content) {
        return Values.list(Values.at(content, "buttons")).stream()
                .map(SapMessage::button)
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

    private static Optional<Outgoing> cards(List<Object> cards) {
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Outgoing.Cards(cards.stream().map(SapMessage::card).toList()));
    }

    private static Optional<Outgoing> listing(Object content) {
        List<Card> rows = Values.list(Values.at(content, "elements")).stream()
                .map(SapMessage::card)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Outgoing.Listing(rows, buttonList(content)));
    }

    private static Card card(Object json) {
        String subtitle = text(json, "subtitle").isBlank() ? text(json, "description") : text(json, "subtitle");
        return new Card(
                text(json, "title"),
                orNull(subtitle),
                orNull(text(json, "imageUrl")),
                orNull(text(json, "itemUrl")),
                buttonList(json));
    }

    private static String valueOrTitle(Object button) {
        String value = text(button, "value");
        return value.isBlank() ? text(button, "title") : value;
    }

    private static String text(Object json, String name) {
        return Values.text(Values.at(json, name));
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String marked(String text, boolean markdown) {
        return markdown ? Markdown.forMessenger(text) : text;
    }
}
