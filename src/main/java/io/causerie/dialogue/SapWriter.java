package io.causerie.dialogue;

import io.causerie.bot.Json;
import io.causerie.message.Outgoing;
import io.causerie.message.Outgoing.Button;
import io.causerie.message.Outgoing.ButtonKind;
import io.causerie.message.Outgoing.Card;
import io.causerie.message.Outgoing.QuickReply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes messages as clients of SAP Conversational AI read them (SAP reference, formats). */
final class SapWriter {
    private SapWriter() {}

    /** Empty for what a page does without saying anything. */
    static Optional<Map<String, Object>> write(Outgoing what) {
        if (what instanceof Outgoing.Text text) {
            return of("text", text.text());
        } else if (what instanceof Outgoing.Media media) {
            return of(type(media.kind()), media.url());
        } else if (what instanceof Outgoing.QuickReplies quick) {
            return of("quickReplies", titled(quick.title(), quickReplies(quick.replies())));
        } else if (what instanceof Outgoing.Buttons buttons) {
            return of("buttons", titled(buttons.text(), buttons(buttons.buttons())));
        } else if (what instanceof Outgoing.Cards cards) {
            return cards.cards().size() == 1
                    ? of("card", card(cards.cards().get(0)))
                    : of("carousel", cards(cards.cards()));
        } else if (what instanceof Outgoing.Listing list) {
            var content = new LinkedHashMap<String, Object>();
            content.put("elements", cards(list.rows()));
            content.put("buttons", buttons(list.buttons()));
            return of("list", content);
        } else if (what instanceof Outgoing.Custom custom) {
            return of("custom", Json.read(custom.json()));
        }
        return Optional.empty();
    }

    static Map<String, Object> clientData(Map<String, Object> data) {
        var elements = data.entrySet().stream()
                .map(entry -> {
                    var element = new LinkedHashMap<String, Object>();
                    element.put("key", entry.getKey());
                    element.put("value", entry.getValue());
                    return element;
                })
                .toList();
        return of("client_data", Map.of("elements", elements)).orElseThrow();
    }

    private static Optional<Map<String, Object>> of(String type, Object content) {
        var message = new LinkedHashMap<String, Object>();
        message.put("type", type);
        message.put("content", content);
        message.put("markdown", null);
        message.put("delay", null);
        return Optional.of(message);
    }

    private static String type(Outgoing.MediaKind kind) {
        return switch (kind) {
            case IMAGE -> "picture";
            case VIDEO -> "video";
            case AUDIO -> "audio";
            case FILE -> "file";
        };
    }

    private static Map<String, Object> titled(String title, Object buttons) {
        var content = new LinkedHashMap<String, Object>();
        content.put("title", title);
        content.put("buttons", buttons);
        return content;
    }

    private static List<Map<String, Object>> quickReplies(List<QuickReply> replies) {
        return replies.stream()
                .map(reply -> button("postback", reply.title(), reply.value()))
                .toList();
    }

    private static List<Map<String, Object>> buttons(List<Button> buttons) {
        return buttons.stream().map(SapWriter::button).toList();
    }

    private static Map<String, Object> button(Button button) {
        if (button.kind() == ButtonKind.POSTBACK && button.value().startsWith(Selection.SKILL_PAYLOAD)) {
            String skill = button.value().substring(Selection.SKILL_PAYLOAD.length());
            return button("trigger_skill", button.title(), skill);
        }
        return button(type(button.kind()), button.title(), button.value());
    }

    private static Map<String, Object> button(String type, String title, String value) {
        var button = new LinkedHashMap<String, Object>();
        button.put("type", type);
        button.put("title", title);
        button.put("value", value);
        return button;
    }

    private static String type(ButtonKind kind) {
        return switch (kind) {
            case POSTBACK -> "postback";
            case WEB_URL -> "web_url";
            case PHONE_NUMBER -> "phone_number";
            case ACCOUNT_LINK -> "account_link";
            case ACCOUNT_UNLINK -> "account_unlink";
        };
    }

    private static List<Map<String, Object>> cards(List<Card> cards) {
        return cards.stream().map(SapWriter::card).toList();
    }

    private static Map<String, Object> card(Card card) {
        var map = new LinkedHashMap<String, Object>();
        map.put("title", card.title());
        map.put("subtitle", card.subtitle());
        map.put("imageUrl", card.imageUrl());
        if (card.url() != null) {
            map.put("itemUrl", card.url());
        }
        map.put("buttons", buttons(card.buttons()));
        return map;
    }
}
