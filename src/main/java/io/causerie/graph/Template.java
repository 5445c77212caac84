package io.causerie.graph;

import io.causerie.message.Limits;
import io.causerie.message.Outgoing.Button;
import io.causerie.message.Outgoing.ButtonKind;
import io.causerie.message.Outgoing.Card;
import io.causerie.message.Outgoing.QuickReply;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Messenger's templates, one method a shape; whoever calls them has counted. */
final class Template {

    private Template() {}

    static String attachment(String type, JsonObjectBuilder payload) {
        return Json.object()
                .add("attachment", Json.object().add("type", type).add("payload", payload))
                .build()
                .toString();
    }

    static String buttons(String text, List<Button> buttons) {
        return attachment(
                "template",
                Json.object().add("template_type", "button").add("text", text).add("buttons", buttons(buttons)));
    }

    static String generic(List<Card> cards) {
        JsonArrayBuilder elements = Json.list();
        cards.forEach(card -> elements.add(element(card)));
        return attachment(
                "template", Json.object().add("template_type", "generic").add("elements", elements));
    }

    static String question(String text, List<QuickReply> replies) {
        JsonObjectBuilder message = Json.object().add("text", text);
        if (!replies.isEmpty()) {
            message.add("quick_replies", quickReplies(replies));
        }
        return message.build().toString();
    }

    /** Comes back with the same value when it is tapped. */
    static Button asButton(QuickReply reply) {
        return new Button(ButtonKind.POSTBACK, blank(reply.title()) ? reply.value() : reply.title(), reply.value());
    }

    private static JsonArrayBuilder quickReplies(List<QuickReply> replies) {
        JsonArrayBuilder list = Json.list();
        for (QuickReply reply : replies) {
            JsonObjectBuilder json = Json.object()
                    .add("content_type", "text")
                    .add("title", Words.cut(title(reply), Limits.QUICK_REPLY_TITLE))
                    .add("payload", payload(reply.title(), reply.value()));
            list.add(Json.put(json, "image_url", reply.imageUrl()));
        }
        return list;
    }

    /** A picture may stand alone; without one the value has to show. */
    private static String title(QuickReply reply) {
        if (!blank(reply.title())) {
            return reply.title();
        }
        return blank(reply.imageUrl()) ? reply.value() : "";
    }

    private static JsonObjectBuilder element(Card card) {
        JsonObjectBuilder element = Json.object("title", Words.cut(card.title(), Limits.CARD_TITLE));
        Json.put(element, "subtitle", Words.cut(card.subtitle(), Limits.CARD_SUBTITLE));
        Json.put(element, "image_url", card.imageUrl());
        if (!blank(card.url())) {
            element.add("default_action", Json.object("type", "web_url").add("url", card.url()));
        }
        return card.buttons().isEmpty() ? element : element.add("buttons", buttons(card.buttons()));
    }

    private static JsonArrayBuilder buttons(List<Button> buttons) {
        JsonArrayBuilder list = Json.list();
        buttons.forEach(button -> list.add(button(button)));
        return list;
    }

    private static JsonObjectBuilder button(Button button) {
        String title = Words.cut(button.title(), Limits.BUTTON_TITLE);
        return switch (button.kind()) {
            case POSTBACK ->
                Json.object("type", "postback")
                        .add("title", title)
                        .add("payload", payload(button.title(), button.value()));
            case WEB_URL ->
                Json.object("type", "web_url").add("url", button.value()).add("title", title);
            case PHONE_NUMBER ->
                Json.object("type", "phone_number").add("title", title).add("payload", button.value());
            case ACCOUNT_LINK -> Json.object("type", "account_link").add("url", button.value());
            case ACCOUNT_UNLINK -> Json.object("type", "account_unlink");
        };
    }

    private static String payload(String title, String value) {
        return blank(value) ? Words.cut(title, Limits.PAYLOAD) : value;
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
