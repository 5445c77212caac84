package io.causerie.graph;

import static io.causerie.graph.Template.blank;

import io.causerie.message.Limits;
import io.causerie.message.Outgoing.Button;
import io.causerie.message.Outgoing.Card;
import java.util.ArrayList;
import java.util.List;

/** Lays cards out: at most ten side by side, at most three buttons on each, and words alone as a text. */
final class Carousel {

    private final List<String> messages = new ArrayList<>();
    private final List<Card> open = new ArrayList<>();

    private Carousel() {}

    static List<String> of(List<Card> cards) {
        Carousel carousel = new Carousel();
        cards.forEach(carousel::add);
        carousel.close();
        return carousel.messages;
    }

    private void add(Card card) {
        if (onlyATitle(card)) {
            close();
            Words.split(card.title(), Limits.TEXT)
                    .forEach(part ->
                            messages.add(Json.object("text", part).build().toString()));
            return;
        }
        put(card, 0);
        for (int i = Limits.BUTTONS; i < card.buttons().size(); i += Limits.BUTTONS) {
            put(card, i);
        }
    }

    /** Buttons beyond the limit stand on a second card like the first. */
    private void put(Card card, int from) {
        List<Button> all = card.buttons();
        List<Button> buttons = all.subList(from, Math.min(from + Limits.BUTTONS, all.size()));
        open.add(new Card(card.title(), card.subtitle(), card.imageUrl(), card.url(), buttons));
        if (open.size() == Limits.CARDS) {
            close();
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            messages.add(Template.generic(open));
            open.clear();
        }
    }

    /** Messenger refuses such a card. */
    private static boolean onlyATitle(Card card) {
        return blank(card.subtitle())
                && blank(card.imageUrl())
                && blank(card.url())
                && card.buttons().isEmpty();
    }
}
