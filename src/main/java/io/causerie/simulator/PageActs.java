package io.causerie.simulator;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What a page does in a chat once it was allowed to. */
final class PageActs {
    private final World world;
    private final Dispatcher dispatcher;
    private final Consumer<Change> changes;

    PageActs(World world, Dispatcher dispatcher, Consumer<Change> changes) {
        this.world = world;
        this.dispatcher = dispatcher;
        this.changes = changes;
    }

    Line say(Chat chat, App app, JsonObject request) {
        JsonObject message = Json.object(request, "message");
        Instant now = world.now();
        JsonObject extras = Json.of(
                "metadata", message.get("metadata"),
                "app", app.id,
                "persona", request.get("persona_id"),
                "replyTo", Json.object(request, "reply_to").get("mid"));
        Line line = new Line(world.ids.message(), true, now, Json.without(message, "metadata"), extras);
        chat.add(line);
        dispatcher.publish(Event.echo(chat, now, echo(line, app, message, request)));
        arrive(chat, line);
        changes.accept(Change.chat(chat.person.psid()));
        return line;
    }

    Optional<GraphError> act(Chat chat, JsonObject request) {
        Instant now = world.now();
        JsonObject payload = Json.object(request, "payload");
        String mid = Json.text(payload, "message_id");
        String action = Json.text(request, "sender_action").toLowerCase(Locale.ROOT);
        if (action.endsWith("react") && chat.line(mid).isEmpty()) {
            return Optional.of(GraphErrors.invalid("Param payload[message_id] is no message of this conversation"));
        }
        switch (action) {
            case "typing_on" -> chat.typing(true, now);
            case "typing_off" -> chat.typing(false, now);
            case "mark_seen" -> chat.seenByPage(now);
            case "react" -> chat.react(mid, "page", Emoji.of(Json.text(payload, "reaction")));
            default -> chat.unreact(mid, "page");
        }
        changes.accept(Change.chat(chat.person.psid()));
        return Optional.empty();
    }

    private void arrive(Chat chat, Line line) {
        chat.delivered(line.at());
        dispatcher.publish(Event.delivery(chat, line.at(), line.mid()));
        if (chat.isOpen() && chat.read(world.now())) {
            dispatcher.publish(Event.read(chat, world.now()));
        }
    }

    private static JsonObject echo(Line line, App app, JsonObject message, JsonObject request) {
        JsonArray attachments = attachments(message);
        return Json.of(
                "mid", line.mid(),
                "is_echo", true,
                "app_id", Long.parseLong(app.id),
                "metadata", message.get("metadata"),
                "text", message.get("text"),
                "attachments", attachments.isEmpty() ? null : attachments,
                "reply_to", request.get("reply_to"));
    }

    private static JsonArray attachments(JsonObject message) {
        if (message.get("attachments") instanceof JsonArray several) {
            return several;
        }
        if (Json.has(message, "sticker_id")) {
            JsonObject payload = Json.of("sticker_id", Long.parseLong(Json.text(message, "sticker_id")));
            return Json.list(Json.of("type", "sticker", "payload", payload));
        }
        if (!Json.has(message, "attachment")) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        JsonObject one = Json.object(message, "attachment");
        String id = Json.text(Json.object(one, "payload"), "attachment_id");
        // The Send API wants the id as a string, its echo shows a number.
        return Json.list(
                id.matches("\\d+") ? Json.with(one, "payload", Json.of("attachment_id", Long.parseLong(id))) : one);
    }
}
