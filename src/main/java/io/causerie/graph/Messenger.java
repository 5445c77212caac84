package io.causerie.graph;

import io.causerie.message.Limits;
import io.causerie.message.Outgoing;
import io.causerie.message.Outgoing.Button;
import io.causerie.message.Outgoing.Card;
import io.causerie.message.Outgoing.QuickReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Writes messages for Messenger, several where one cannot hold everything. */
final class Messenger {

    private Messenger() {}

    static List<String> messages(Outgoing outgoing) {
        if (outgoing instanceof Outgoing.Text text) {
            return texts(text.text());
        }
        if (outgoing instanceof Outgoing.Media media) {
            return List.of(media(media));
        }
        if (outgoing instanceof Outgoing.QuickReplies question) {
            return question(question.title(), question.replies());
        }
        if (outgoing instanceof Outgoing.Buttons buttons) {
            return buttons(buttons.text(), buttons.buttons());
        }
        if (outgoing instanceof Outgoing.Cards cards) {
            return Carousel.of(cards.cards());
        }
        if (outgoing instanceof Outgoing.Listing listing) {
            return Carousel.of(withButtonsUnderTheLast(listing));
        }
        if (outgoing instanceof Outgoing.Custom custom) {
            return List.of(custom.json().strip());
        }
        return List.of(action((Outgoing.Action) outgoing));
    }

    private static List<String> texts(String text) {
        return spoken(text, Limits.TEXT, Messenger::text);
    }

    private static String text(String text) {
        return Json.object().add("text", text).build().toString();
    }

    /** Texts, of which {@code last} makes the last one more than a text. */
    private static List<String> spoken(String words, int limit, UnaryOperator<String> last) {
        List<String> messages = new ArrayList<>();
        List<String> parts = Words.split(words == null || words.isBlank() ? Words.ELLIPSIS : words, limit);
        int end = parts.size() - 1;
        parts.subList(0, end).forEach(part -> messages.add(text(part)));
        messages.add(last.apply(parts.get(end)));
        return messages;
    }

    private static String media(Outgoing.Media media) {
        return Template.attachment(lower(media.kind()), Json.object().add("url", media.url()));
    }

    private static String action(Outgoing.Action action) {
        return Json.object().add("sender_action", lower(action)).build().toString();
    }

    /**
     * Quick replies vanish when the next message comes, so those beyond the limit become buttons, which stay, and go first.
     */
    private static List<String> question(String title, List<QuickReply> replies) {
        int beyond = Math.max(0, replies.size() - Limits.QUICK_REPLIES);
        if (beyond == 0) {
            return spoken(title, Limits.TEXT, last -> Template.question(last, replies));
        }
        List<Button> buttons =
                replies.subList(0, beyond).stream().map(Template::asButton).toList();
        List<String> messages = new ArrayList<>(buttons(title, buttons));
        messages.add(Template.question(Words.ELLIPSIS, replies.subList(beyond, replies.size())));
        return messages;
    }

    private static List<String> buttons(String text, List<Button> buttons) {
        if (buttons.isEmpty()) {
            return texts(text);
        }
        int first = Math.min(Limits.BUTTONS, buttons.size());
        List<String> messages =
                spoken(text, Limits.BUTTON_TEXT, last -> Template.buttons(last, buttons.subList(0, first)));
        for (int i = first; i < buttons.size(); i += Limits.BUTTONS) {
            List<Button> more = buttons.subList(i, Math.min(i + Limits.BUTTONS, buttons.size()));
            messages.add(Template.buttons(Words.ELLIPSIS, more));
        }
        return messages;
    }

    private static List<Card> withButtonsUnderTheLast(Outgoing.Listing listing) {
        List<Card> cards = new ArrayList<>(listing.rows());
        Card last = cards.remove(cards.size() - 1);
        List<Button> buttons = new ArrayList<>(last.buttons());
        buttons.addAll(listing.buttons());
        cards.add(new Card(last.title(), last.subtitle(), last.imageUrl(), last.url(), buttons));
        return cards;
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
