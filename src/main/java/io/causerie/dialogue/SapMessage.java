package io.causerie.dialogue;

import io.causerie.bot.Json;
import io.causerie.message.Outgoing;
import io.causerie.message.Outgoing.Button;
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
            case "card" -> Optional.of(new Outgoing.Cards(List.of(SapParts.card(content))));
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
        String title = marked(SapParts.text(content, "title"), markdown);
        List<QuickReply> replies = SapParts.quickReplies(content);
        return replies.isEmpty() ? words(title) : Optional.of(new Outgoing.QuickReplies(title, replies));
    }

    private static Optional<Outgoing> buttons(Object content) {
        List<Button> buttons = SapParts.buttons(content);
        return buttons.isEmpty()
                ? words(SapParts.text(content, "title"))
                : Optional.of(new Outgoing.Buttons(SapParts.text(content, "title"), buttons));
    }

    private static Optional<Outgoing> words(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Outgoing.Text(text));
    }

    private static Optional<Outgoing> cards(List<Object> cards) {
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Outgoing.Cards(cards.stream().map(SapParts::card).toList()));
    }

    private static Optional<Outgoing> listing(Object content) {
        List<Card> rows = Values.list(Values.at(content, "elements")).stream()
                .map(SapParts::card)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Outgoing.Listing(rows, SapParts.buttons(content)));
    }

    private static String marked(String text, boolean markdown) {
        return markdown ? Markdown.forMessenger(text) : text;
    }
}
