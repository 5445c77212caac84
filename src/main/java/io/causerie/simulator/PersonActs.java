package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a person does in a chat, and the webhooks that follow from it. */
final class PersonActs {
    private final World world;
    private final Dispatcher dispatcher;
    private final Consumer<Change> changes;

    PersonActs(World world, Dispatcher dispatcher, Consumer<Change> changes) {
        this.world = world;
        this.dispatcher = dispatcher;
        this.changes = changes;
    }

    /** @param content {@code text}, {@code attachments}, {@code reply_to} or {@code quick_reply} of a message */
    Line say(Chat chat, JsonObject content) {
        Instant now = world.now();
        Line line = add(chat, now, content, Json.of());
        dispatcher.publish(Event.message(chat, now, Json.with(Json.of("mid", line.mid()), pairs(content))));
        return line;
    }

    /** Presses a quick reply or a postback button; other buttons lead out of the chat and say nothing. */
    Optional<Line> tap(Chat chat, Tap tap) {
        if (tap.quickReply()) {
            return Optional.of(say(chat, answer(chat, tap)));
        }
        if (!tap.type().equals("postback")) {
            return Optional.empty();
        }
        String spoken = Json.text(tap.button(), "text");
        if (!spoken.isEmpty()) {
            say(chat, Json.of("text", spoken));
        }
        return Optional.of(postback(chat, tap.title(), tap.payload()));
    }

    /** The first tap of a new person; empty while the page has no Get Started button. */
    Optional<Line> getStarted(Chat chat) {
        return chat.page.profile.getStarted().map(payload -> postback(chat, "Get Started", payload));
    }

    Line postback(Chat chat, String title, String payload) {
        Instant now = world.now();
        Line line = add(chat, now, Json.of("text", title), Json.of("payload", payload));
        String ref = chat.takeReferral();
        JsonObject referral = ref.isEmpty() ? null : referral(ref);
        JsonObject postback = Json.of("mid", line.mid(), "title", title, "payload", payload, "referral", referral);
        dispatcher.publish(Event.postback(chat, now, postback));
        return line;
    }

    /** Comes by an m.me link: a known person is announced at once, a new one with the first tap. */
    void follow(Chat chat, String ref) {
        if (chat.isNew()) {
            chat.cameBy(ref);
        } else {
            chat.contacted(world.now());
            dispatcher.publish(Event.referral(chat, world.now(), referral(ref)));
        }
        changed(chat);
    }

    void optIn(Chat chat, String ref) {
        chat.contacted(world.now());
        dispatcher.publish(Event.optin(chat, world.now(), Json.of("ref", ref)));
        changed(chat);
    }

    /** An empty reaction takes the earlier one back. */
    void react(Chat chat, String mid, String reaction) {
        String sign = Emoji.of(reaction);
        JsonObject event = Json.of("reaction", Emoji.nameOf(sign), "emoji", sign, "action", "react", "mid", mid);
        if (reaction.isEmpty()) {
            chat.unreact(mid, "person");
            event = Json.of("action", "unreact", "mid", mid);
        } else {
            chat.react(mid, "person", sign);
        }
        chat.contacted(world.now());
        dispatcher.publish(Event.reaction(chat, world.now(), event));
        changed(chat);
    }

    void show(Chat chat, boolean open) {
        chat.show(open);
        if (open && chat.read(world.now())) {
            dispatcher.publish(Event.read(chat, world.now()));
        }
        changed(chat);
    }

    private Line add(Chat chat, Instant now, JsonObject message, JsonObject extras) {
        Line line = new Line(world.ids.message(), false, now, message, extras);
        chat.add(line);
        chat.contacted(now);
        changed(chat);
        return line;
    }

    private static JsonObject answer(Chat chat, Tap tap) {
        String words =
                switch (tap.type()) {
                    case "user_email" -> chat.person.email();
                    case "user_phone_number" -> chat.person.phone();
                    default -> tap.title();
                };
        String payload = tap.type().equals("text") ? tap.payload() : words;
        return Json.of("text", words, "quick_reply", Json.of("payload", payload));
    }

    private static JsonObject referral(String ref) {
        return Json.of("ref", ref, "source", "SHORTLINK", "type", "OPEN_THREAD");
    }

    private static Object[] pairs(JsonObject content) {
        return content.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray();
    }

    private void changed(Chat chat) {
        changes.accept(Change.chat(chat.person.psid()));
    }
}
