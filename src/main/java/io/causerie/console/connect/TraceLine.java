package io.causerie.console.connect;

import io.causerie.conversation.Conversation;
import io.causerie.conversation.Transcript;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One line of a conversation and how far it got; {@code state} is the end of a text key. */
public record TraceLine(boolean incoming, String words, String state, Instant at, String problem) {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final List<String> IN = List.of("waiting", "taken", "recorded", "set-aside");
    private static final List<String> OUT = List.of("stored", "sending", "unknown", "sent", "dead");

    /** Typing and the like say nothing. */
    static boolean isSaid(Transcript.Line line) {
        return !line.body().contains("\"sender_action\"");
    }

    static TraceLine of(Transcript.Line line, Conversation conversation) {
        String state = (line.incoming() ? IN : OUT).get(line.state());
        boolean sent = state.equals("sent");
        boolean read = sent && isUntil(conversation.readUntil(), line.at());
        boolean delivered = sent && isUntil(conversation.deliveredUntil(), line.at());
        String far = read ? "read" : delivered ? "delivered" : state;
        return new TraceLine(line.incoming(), words(line.body()), far, line.at(), line.problem());
    }

    private static boolean isUntil(Instant until, Instant at) {
        return until != null && !until.isBefore(at);
    }

    /** Empty where it is no text. */
    static String words(String body) {
        try (JsonReader reader = JSON.createReader(new StringReader(body))) {
            JsonObject json = reader.readObject();
            return Stream.of(text(json, "message", "text"), text(json, "postback", "title"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
        } catch (JsonException e) {
            return "";
        }
    }

    private static String text(JsonObject json, String... path) {
        JsonValue value = json;
        for (String key : path) {
            value = value instanceof JsonObject object ? object.get(key) : null;
        }
        return value instanceof JsonString string ? string.getString() : null;
    }

    public boolean arrived() {
        return List.of("sent", "delivered", "read").contains(state);
    }

    public String tone() {
        return switch (state) {
            case "dead", "set-aside" -> "bad";
            case "unknown" -> "warn";
            case "sent", "delivered", "read", "taken" -> "good";
            default -> "quiet";
        };
    }
}
