package io.causerie.inbox;

import io.causerie.message.Attachment;
import io.causerie.message.Envelope;
import io.causerie.message.Incoming;
import io.causerie.message.Incoming.OptIn.Way;
import io.causerie.message.Referral;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Reads the events by which a person or the page speaks. */
record Talk(Envelope envelope, Node item) {

    Incoming message() {
        Node message = item.in("message");
        return new Incoming.Message(
                envelope,
                message.text("mid"),
                message.text("text"),
                attachments(message),
                message.in("reply_to").text("mid"),
                referral(message),
                message.nodes("commands")
                        .map(command -> command.text("name"))
                        .filter(Objects::nonNull)
                        .toList(),
                userRef(),
                message.raw("nlp"));
    }

    Incoming quickReply() {
        Node message = item.in("message");
        String payload = message.in("quick_reply").text("payload");
        return new Incoming.QuickReply(envelope, message.text("mid"), message.text("text"), payload, userRef());
    }

    Incoming echo() {
        Node message = item.in("message");
        return new Incoming.Echo(
                envelope,
                message.text("mid"),
                message.text("app_id"),
                message.text("metadata"),
                message.text("text"),
                attachments(message));
    }

    Incoming deleted() {
        return new Incoming.Deleted(envelope, item.in("message").text("mid"));
    }

    Incoming unsupported() {
        return new Incoming.Unsupported(envelope, item.in("message").text("mid"));
    }

    Incoming edited() {
        Node edit = item.in("message_edit");
        return new Incoming.Edited(envelope, edit.text("mid"), edit.text("text"), edit.number("num_edit"));
    }

    Incoming postback() {
        Node postback = item.in("postback");
        return new Incoming.Postback(
                envelope,
                postback.text("mid"),
                postback.text("title"),
                postback.text("payload"),
                referral(postback),
                item.in("sender").text("user_ref"));
    }

    Incoming reaction() {
        Node reaction = item.in("reaction");
        boolean removed = "unreact".equals(reaction.text("action"));
        return new Incoming.Reaction(
                envelope, reaction.text("mid"), removed, reaction.text("reaction"), reaction.text("emoji"));
    }

    Incoming referred() {
        return new Incoming.Referred(envelope, referral(item), item.raw("lead"));
    }

    Incoming optIn() {
        Node optin = item.in("optin");
        Way way = way(optin);
        String token = optin.text(way == Way.ONE_TIME ? "one_time_notif_token" : "notification_messages_token");
        return new Incoming.OptIn(
                envelope, way, optin.text("ref"), optin.text("user_ref"), optin.text("payload"), token, optin.raw());
    }

    private static Way way(Node optin) {
        String type = optin.text("type");
        if ("one_time_notif_req".equals(type)) {
            return Way.ONE_TIME;
        }
        if ("notification_messages".equals(type)) {
            return Way.NOTIFICATIONS;
        }
        return optin.text("user_ref") == null ? Way.PLUGIN : Way.CHECKBOX;
    }

    Incoming messageRequest() {
        return new Incoming.MessageRequest(envelope, "accept".equals(item.text("message_request")));
    }

    private String userRef() {
        return item.in("prior_message").text("identifier");
    }

    private static Referral referral(Node holder) {
        if (!holder.has("referral")) {
            return null;
        }
        Node referral = holder.in("referral");
        return new Referral(
                referral.text("ref"),
                referral.text("source"),
                referral.text("type"),
                referral.text("ad_id"),
                referral.text("referer_uri"),
                referral.in("product").text("id"),
                referral.raw());
    }

    private static List<Attachment> attachments(Node message) {
        return message.nodes("attachments").map(Talk::attachment).toList();
    }

    /** Before Graph v6 the title and URL of a shared link stood outside the payload, the URL in capitals. */
    private static Attachment attachment(Node attachment) {
        Node payload = attachment.in("payload");
        String url = first(payload.text("url"), first(attachment.text("url"), attachment.text("URL")));
        String type = first(attachment.text("type"), "unknown");
        String title = first(payload.text("title"), attachment.text("title"));
        return new Attachment(type, url, title, payload.text("sticker_id"), coordinates(payload), attachment.raw());
    }

    private static Attachment.Coordinates coordinates(Node payload) {
        BigDecimal latitude = payload.in("coordinates").decimal("lat");
        BigDecimal longitude = payload.in("coordinates").decimal("long");
        return latitude == null || longitude == null
                ? null
                : new Attachment.Coordinates(latitude.doubleValue(), longitude.doubleValue());
    }

    private static String first(String text, String fallback) {
        return text == null ? fallback : text;
    }
}
