package io.causerie.bot;

import io.causerie.message.Outgoing.MediaKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Something to say, not yet in one language and with its variables still open. */
public sealed interface Message {
    record Text(Wording text) implements Message {}

    record Media(MediaKind kind, Wording url) implements Message {
        /** @param word as the bot file names the kind: picture, video, audio or file */
        public static Media of(String word, Wording url) {
            return new Media(
                    word.equals("picture") ? MediaKind.IMAGE : MediaKind.valueOf(word.toUpperCase(Locale.ROOT)), url);
        }
    }

    record QuickReplies(Wording title, List<Choice> choices) implements Message {
        public QuickReplies {
            choices = List.copyOf(choices);
        }
    }

    record Buttons(Wording title, List<Choice> buttons) implements Message {
        public Buttons {
            buttons = List.copyOf(buttons);
        }
    }

    record SingleCard(Card card) implements Message {}

    record Carousel(List<Card> cards) implements Message {
        public Carousel {
            cards = List.copyOf(cards);
        }
    }

    record Listing(List<Card> elements, List<Choice> buttons) implements Message {
        public Listing {
            elements = List.copyOf(elements);
            buttons = List.copyOf(buttons);
        }
    }

    /** A script that renders to JSON, or JSON-like content whose strings may hold variables. */
    record Custom(Object content) implements Message {}

    /** Values for the program around a chat; no person sees them. */
    record ClientData(Map<String, String> values) implements Message {
        public ClientData {
            values = Ordered.copy(values);
        }
    }

    /** Only the title is always there; the others may be {@link Wording#NONE}. */
    record Card(Wording title, Wording subtitle, Wording imageUrl, Wording url, List<Choice> buttons) {
        public Card {
            buttons = List.copyOf(buttons);
        }
    }

    /** A button or a quick reply; the value's meaning follows from the kind. */
    record Choice(ChoiceKind kind, Wording title, Wording value, Wording imageUrl) {}
}
