package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes what a page wants to say: checks it, shows it, and tells the apps (Send API reference). */
final class SendDesk {
    private final World world;
    private final PageActs acts;

    SendDesk(World world, PageActs acts) {
        this.world = world;
        this.acts = acts;
    }

    GraphAnswer send(Page page, App app, JsonObject sent) {
        JsonObject request = Uploads.kept(world, page, sent);
        Optional<GraphError> refusal = Uploads.refusal(request)
                .or(() -> SendRules.refusal(request))
                .or(() -> foreignAttachment(page, request));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        JsonObject recipient = Json.object(request, "recipient");
        if (!Json.has(recipient, "id")) {
            return unseen(recipient);
        }
        Optional<Chat> chat = world.chat(Json.text(recipient, "id")).filter(known -> known.page == page);
        if (chat.isEmpty()) {
            return refused(GraphErrors.noSuchUser());
        }
        return windowShut(chat.get(), request)
                ? refused(GraphErrors.outsideWindow())
                : accepted(chat.get(), page, app, request);
    }

    private GraphAnswer accepted(Chat chat, Page page, App app, JsonObject request) {
        String psid = chat.person.psid();
        if (Json.has(request, "sender_action")) {
            return acts.act(chat, request)
                    .map(this::refused)
                    .orElseGet(() -> GraphAnswer.ok(Json.of("recipient_id", psid)));
        }
        Line line = acts.say(chat, app, request);
        String attachment = reusable(request) ? world.newAttachment(page) : null;
        return GraphAnswer.ok(Json.of("recipient_id", psid, "message_id", line.mid(), "attachment_id", attachment));
    }

    private boolean windowShut(Chat chat, JsonObject request) {
        Instant now = world.now();
        if (Json.text(request, "messaging_type").equals("UTILITY")) {
            return chat.contact().isEmpty();
        }
        boolean tagged = Json.text(request, "messaging_type").equals("MESSAGE_TAG");
        Duration window = tagged ? Chat.LONG_WINDOW : Chat.WINDOW;
        return !chat.mayBeSpokenTo(now, window);
    }

    /** People known by a comment, a plugin or a phone number: accepted once, but shown in no chat. */
    private GraphAnswer unseen(JsonObject recipient) {
        for (String key : List.of("comment_id", "post_id")) {
            if (Json.has(recipient, key)) {
                return world.firstReplyTo(Json.text(recipient, key))
                        ? GraphAnswer.ok(Json.of("recipient_id", world.ids.person(), "message_id", world.ids.message()))
                        : refused(GraphErrors.alreadyReplied());
            }
        }
        boolean known = Json.has(recipient, "user_ref") || Json.has(recipient, "phone_number");
        return known
                ? GraphAnswer.ok(Json.of("message_id", world.ids.message()))
                : refused(GraphErrors.required("recipient[id]"));
    }

    private Optional<GraphError> foreignAttachment(Page page, JsonObject request) {
        JsonObject payload = payload(request);
        String direct = Json.text(payload, "attachment_id");
        boolean foreign = !direct.isEmpty() && !world.owns(page, direct)
                || Json.objects(payload, "elements").stream()
                        .map(element -> Json.text(element, "attachment_id"))
                        .anyMatch(id -> !id.isEmpty() && !world.owns(page, id));
        return foreign ? Optional.of(GraphErrors.noSuchAttachment()) : Optional.empty();
    }

    private static boolean reusable(JsonObject request) {
        return Json.flag(payload(request), "is_reusable");
    }

    private static JsonObject payload(JsonObject request) {
        return Json.object(Json.object(Json.object(request, "message"), "attachment"), "payload");
    }

    private GraphAnswer refused(GraphError error) {
        return GraphAnswer.refused(error, world.ids.trace());
    }
}
