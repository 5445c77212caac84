package io.causerie.console.inbox;

import io.causerie.bot.Json;
import io.causerie.console.Say;
import io.causerie.conversation.Conversation;
import io.causerie.conversation.Transcript;
import io.causerie.outbox.MessageState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the page said, as an agent sees it, from the very JSON that is sent. */
final class Spoken {
    private static final Map<String, String> ICONS =
            Map.of("image", "image", "audio", "mic", "video", "play", "file", "file-text");

    private final Say say;
    private final Conversation conversation;

    Spoken(Say say, Conversation conversation) {
        this.say = say;
        this.conversation = conversation;
    }

    /** Empty for what says nothing, such as typing. */
    Optional<Bubble> bubble(Transcript.Line line) {
        Object body = Json.read(line.body());
        Map<?, ?> message = Parts.in(body, "message");
        if (message.isEmpty() && line.state() != MessageState.DEAD.ordinal()) {
            return Optional.empty();
        }
        Map<?, ?> attachment = Parts.in(message, "attachment");
        Map<?, ?> payload = Parts.in(attachment, "payload");
        String text = Parts.text(message, "text");
        MessageState state = MessageState.values()[line.state()];
        return Optional.of(new Bubble(
                "out",
                line.at(),
                who(line.origin()),
                text.isEmpty() ? Parts.text(payload, "text") : text,
                pieces(attachment, payload),
                choices(message, payload),
                say.it(stateKey(line, state)),
                tone(state),
                line.problem() == null || state == MessageState.SENT ? "" : line.problem(),
                state == MessageState.DEAD && !message.isEmpty() ? line.id() : 0));
    }

    private String who(String origin) {
        String[] parts = origin.split(":", 2);
        return parts.length == 2 ? parts[1] : say.it(parts[0].equals("bot") ? "inbox.bot" : "inbox.program");
    }

    /** Delivery and reading are told by a time up to which everything is (webhooks message_deliveries, message_reads). */
    private String stateKey(Transcript.Line line, MessageState state) {
        return switch (state) {
            case READY -> "inbox.state.waits";
            case SENDING -> "inbox.state.sending";
            case UNKNOWN -> "inbox.state.unknown";
            case SENT ->
                upTo(conversation.readUntil(), line.at())
                        ? "inbox.state.read"
                        : upTo(conversation.deliveredUntil(), line.at()) ? "inbox.state.delivered" : "inbox.state.sent";
            case DEAD -> "inbox.state.failed";
        };
    }

    private static boolean upTo(Instant mark, Instant at) {
        return mark != null && !at.isAfter(mark);
    }

    private static String tone(MessageState state) {
        return switch (state) {
            case DEAD -> "bad";
            case UNKNOWN, READY -> "warn";
            case SENDING, SENT -> "quiet";
        };
    }

    private List<Bubble.Piece> pieces(Map<?, ?> attachment, Map<?, ?> payload) {
        String type = Parts.text(attachment, "type");
        if (ICONS.containsKey(type)) {
            String url = Parts.text(payload, "url");
            return List.of(new Bubble.Piece(
                    ICONS.get(type), say.it("inbox.piece", type), url.startsWith("https://") ? url : ""));
        }
        return Parts.list(payload, "elements").stream()
                .map(card -> new Bubble.Piece("layers", card(card), ""))
                .toList();
    }

    private static String card(Object card) {
        String subtitle = Parts.text(card, "subtitle");
        return subtitle.isEmpty() ? Parts.text(card, "title") : Parts.text(card, "title") + " – " + subtitle;
    }

    private static List<String> choices(Map<?, ?> message, Map<?, ?> payload) {
        List<String> choices = new ArrayList<>();
        Stream.concat(Parts.list(message, "quick_replies").stream(), Parts.list(payload, "buttons").stream())
                .map(choice -> Parts.text(choice, "title"))
                .filter(title -> !title.isEmpty())
                .forEach(choices::add);
        return choices;
    }
}
