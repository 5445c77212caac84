package io.causerie.message;

import java.util.List;
import java.util.Objects;

/** Something a page says or does, free of any channel's wire format. */
public sealed interface Outgoing {

    /** Words; longer ones are split where they are rendered. */
    record Text(String text) implements Outgoing {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /** An attachment fetched by the channel from a URL. */
    record Media(MediaKind kind, String url) implements Outgoing {}

    enum MediaKind {
        IMAGE,
        VIDEO,
        AUDIO,
        FILE
    }

    /** A question with replies that vanish once one is tapped. */
    record QuickReplies(String title, List<QuickReply> replies) implements Outgoing {
        public QuickReplies {
            replies = List.copyOf(replies);
        }
    }

    /** A text with buttons that stay. */
    record Buttons(String text, List<Button> buttons) implements Outgoing {
        public Buttons {
            buttons = List.copyOf(buttons);
        }
    }

    /** One to ten cards side by side; a single card is a carousel of one. */
    record Cards(List<Card> cards) implements Outgoing {
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /** Cards one below the other, with buttons under the last. */
    record Listing(List<Card> rows, List<Button> buttons) implements Outgoing {
        public Listing {
            rows = List.copyOf(rows);
            buttons = List.copyOf(buttons);
        }
    }

    /** A message in the channel's own JSON, handed through as it is. */
    record Custom(String json) implements Outgoing {}

    /** What a page does without saying anything. */
    enum Action implements Outgoing {
        TYPING_ON,
        TYPING_OFF,
        MARK_SEEN
    }

    /** What a person may tap instead of typing; {@code value} comes back as if they had written it. */
    record QuickReply(String title, String value, String imageUrl) {}

    /** A picture with words and buttons; only the title is always there, the rest may be null. */
    record Card(String title, String subtitle, String imageUrl, String url, List<Button> buttons) {
        public Card {
            Objects.requireNonNull(title, "title");
            buttons = buttons == null ? List.of() : List.copyOf(buttons);
        }
    }

    /** A button; {@code value} is a payload, a URL or a telephone number, by kind. */
    record Button(ButtonKind kind, String title, String value) {}

    enum ButtonKind {
        POSTBACK,
        WEB_URL,
        PHONE_NUMBER,
        ACCOUNT_LINK,
        ACCOUNT_UNLINK
    }
}
