package io.causerie.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;

/** One item of {@code messaging[]} and the subscription field it belongs to. */
record Event(String field, Chat chat, Instant at, JsonObject item) {

    static Event message(Chat chat, Instant at, JsonObject message) {
        return fromPerson("messages", chat, at, "message", message);
    }

    static Event postback(Chat chat, Instant at, JsonObject postback) {
        return fromPerson("messaging_postbacks", chat, at, "postback", postback);
    }

    static Event referral(Chat chat, Instant at, JsonObject referral) {
        return fromPerson("messaging_referrals", chat, at, "referral", referral);
    }

    static Event optin(Chat chat, Instant at, JsonObject optin) {
        return fromPerson("messaging_optins", chat, at, "optin", optin);
    }

    static Event reaction(Chat chat, Instant at, JsonObject reaction) {
        return fromPerson("message_reactions", chat, at, "reaction", reaction);
    }

    static Event read(Chat chat, Instant at) {
        return fromPerson("message_reads", chat, at, "read", Json.of("watermark", at.toEpochMilli()));
    }

    static Event delivery(Chat chat, Instant at, String mid) {
        JsonObject delivery = Json.of("mids", Json.list(mid), "watermark", at.toEpochMilli());
        return fromPerson("message_deliveries", chat, at, "delivery", delivery);
    }

    static Event echo(Chat chat, Instant at, JsonObject message) {
        return new Event("message_echoes", chat, at, item(chat.page.id, chat.person.psid(), at, "message", message));
    }

    private static Event fromPerson(String field, Chat chat, Instant at, String key, JsonObject content) {
        return new Event(field, chat, at, item(chat.person.psid(), chat.page.id, at, key, content));
    }

    private static JsonObject item(String sender, String recipient, Instant at, String key, JsonObject content) {
        return Json.of(
                "sender",
                Json.of("id", sender),
                "recipient",
                Json.of("id", recipient),
                "timestamp",
                at.toEpochMilli(),
                key,
                content);
    }
}
