package io.causerie.inbox;

import io.causerie.message.Channel;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a webhook body holds: any number of events, each on its own (Messenger "Webhooks", event notifications). */
public final class Body {

    /** No body of Meta's comes near; deeper ones are not read at all. */
    static final int DEEPEST = 64;

    private static final List<String> OURS = List.of("page", "instagram");

    private Body() {}

    /** What came of reading a body. */
    public sealed interface Reading {}

    /** The events in the body's order; two of them may carry the same {@code dedupKey}. */
    public record Items(List<Item> items) implements Reading {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Not a webhook body of Meta's. */
    public record Unreadable(String why) implements Reading {}

    /**
     * One event of a body.
     *
     * @param page the page's id, at most 128 characters; empty where the event names none
     * @param person the PSID of the person the conversation is with, at most 128 characters, or null
     * @param kind {@link EventKind#wire()}
     * @param dedupKey equal for the same event posted again; at most 64 characters
     * @param at when it happened or, failing that, when Meta posted it; or null
     * @param json the event alone as a JSON object; what is no event of ours stands wrapped in one
     */
    public record Item(
            String page, String person, Channel channel, String kind, String dedupKey, Instant at, String json) {}

    /** Reads UTF-8 JSON; an event that makes no sense is listed as {@link EventKind#MALFORMED} and spoils no other. */
    public static Reading read(byte[] raw) {
        if (Nesting.deeperThan(DEEPEST, raw)) {
            return new Unreadable("the body is nested deeper than " + DEEPEST + " levels");
        }
        Optional<String> text = decode(raw);
        if (text.isEmpty()) {
            return new Unreadable("the body is not UTF-8");
        }
        JsonValue value = JsonText.parse(text.get()).orElse(null);
        if (value instanceof JsonObject body) {
            return new Items(itemsOf(Node.of(body)));
        }
        return new Unreadable(value == null ? "the body is not JSON" : "the body is not a JSON object");
    }

    private static Optional<String> decode(byte[] raw) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static List<Item> itemsOf(Node body) {
        String object = body.text("object");
        String foreign = object == null ? "" : OURS.contains(object) ? null : object;
        List<Item> items = new ArrayList<>();
        if (!(body.json().get("entry") instanceof JsonArray)) {
            items.add(new Entry(Node.of(null), foreign).malformed(body.json()));
        }
        for (JsonValue value : body.list("entry")) {
            items.addAll(new Entry(Node.of(value), foreign).items(value));
        }
        return items;
    }
}
