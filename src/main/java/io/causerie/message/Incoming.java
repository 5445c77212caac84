package io.causerie.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened between a person and a page, as Messenger's webhook tells it. Ids are strings, lists are never
 * null, any other part is null where Meta left it out; {@code json} is JSON text.
 */
public sealed interface Incoming {

    Envelope envelope();

    /** Whether the page may speak freely for 24 hours from here (Send API, "standard messaging window"). */
    default boolean opensWindow() {
        return false;
    }

    /** What the person said, or what the tapped button stands for. */
    default Optional<String> words() {
        return Optional.empty();
    }

    /**
     * Words, attachments or both.
     *
     * @param userRef the plugin's name for this person until now, on the first message only
     * @param nlp Meta's own analysis, as JSON text
     */
    record Message(
            Envelope envelope,
            String mid,
            String text,
            List<Attachment> attachments,
            String replyTo,
            Referral referral,
            List<String> commands,
            String userRef,
            String nlp)
            implements Incoming {
        public Message {
            attachments = List.copyOf(attachments);
            commands = List.copyOf(commands);
        }

        @Override
        public boolean opensWindow() {
            return true;
        }

        @Override
        public Optional<String> words() {
            return spoken(text);
        }
    }

    /** A quick reply was tapped; {@code text} is its title. */
    record QuickReply(Envelope envelope, String mid, String text, String payload, String userRef) implements Incoming {
        @Override
        public boolean opensWindow() {
            return true;
        }

        @Override
        public Optional<String> words() {
            return spoken(payload).or(() -> spoken(text));
        }
    }

    /** Something the page said, through whichever app; {@code metadata} is what its sender attached. */
    record Echo(Envelope envelope, String mid, String appId, String metadata, String text, List<Attachment> attachments)
            implements Incoming {
        public Echo {
            attachments = List.copyOf(attachments);
        }
    }

    /** The person changed a message; {@code number} counts the changes, 0 where Meta does not. */
    record Edited(Envelope envelope, String mid, String text, int number) implements Incoming {}

    /** The person took a message back: our copy has to go. */
    record Deleted(Envelope envelope, String mid) implements Incoming {}

    /** The person sent something that Meta does not hand out. */
    record Unsupported(Envelope envelope, String mid) implements Incoming {
        @Override
        public boolean opensWindow() {
            return true;
        }
    }

    /** A button, a menu item, an ice breaker or Get Started was tapped; a standby copy has no payload. */
    record Postback(Envelope envelope, String mid, String title, String payload, Referral referral, String userRef)
            implements Incoming {
        @Override
        public boolean opensWindow() {
            return true;
        }

        @Override
        public Optional<String> words() {
            return spoken(payload).or(() -> spoken(title));
        }
    }

    /** The person put a reaction on the message {@code mid}, or took it away. */
    record Reaction(Envelope envelope, String mid, boolean removed, String reaction, String emoji) implements Incoming {
        @Override
        public boolean opensWindow() {
            return !removed;
        }
    }

    /** The person came back into a known thread by a link; {@code lead} is the filled-in form of a lead ad, or null. */
    record Referred(Envelope envelope, Referral referral, String lead) implements Incoming {
        @Override
        public boolean opensWindow() {
            return !referral.fromAd();
        }
    }

    /** The person agreed to hear from the page. */
    record OptIn(Envelope envelope, Way way, String ref, String userRef, String payload, String token, String json)
            implements Incoming {

        /** Where the person agreed. */
        public enum Way {
            PLUGIN,
            CHECKBOX,
            ONE_TIME,
            NOTIFICATIONS
        }

        @Override
        public boolean opensWindow() {
            return way == Way.PLUGIN || way == Way.CHECKBOX;
        }
    }

    /** All messages before the watermark arrived at the person's device. */
    record Delivered(Envelope envelope, List<String> mids, Instant watermark) implements Incoming {
        public Delivered {
            mids = List.copyOf(mids);
        }
    }

    /** All messages up to the watermark were read; on Instagram the one named. */
    record Read(Envelope envelope, Instant watermark, String mid) implements Incoming {}

    record AccountLinking(Envelope envelope, boolean linked, String authorizationCode) implements Incoming {}

    /** The thread was handed to this app; a previous owner of null means that nobody had it. */
    record ThreadPassed(Envelope envelope, String previousOwner, String newOwner, String metadata)
            implements Incoming {}

    /** The thread was taken from this app. */
    record ThreadTaken(Envelope envelope, String previousOwner, String newOwner, String metadata) implements Incoming {}

    /** Another app asks for the thread. */
    record ThreadRequested(Envelope envelope, String requestedOwner, String metadata) implements Incoming {}

    /** What each app, by its id, is to the page. */
    record AppRoles(Envelope envelope, Map<String, List<String>> roles) implements Incoming {
        public AppRoles {
            roles = Map.copyOf(roles);
        }
    }

    /** Meta warned the page, stopped it, or let it speak again; {@code action}: warning, block, unblock. */
    record PolicyEnforced(Envelope envelope, String action, String reason) implements Incoming {
        public boolean blocked() {
            return "block".equals(action);
        }
    }

    /** The answers to a feedback template, one for each question. */
    record FeedbackGiven(Envelope envelope, List<Answer> answers) implements Incoming {
        public FeedbackGiven {
            answers = List.copyOf(answers);
        }

        /** One answer: {@code type} is csat, nps, ces or free_form; {@code followUp} is what was written besides. */
        public record Answer(String question, String type, String value, String followUp) {}
    }

    /** What the person typed into an address form, by Meta's key. */
    record CustomerInformation(Envelope envelope, Map<String, String> answers) implements Incoming {
        public CustomerInformation {
            answers = Map.copyOf(answers);
        }
    }

    /** A thumb under the message {@code mid}. */
    record ResponseFeedback(Envelope envelope, String mid, String feedback) implements Incoming {}

    record Order(Envelope envelope, List<Product> products, String note) implements Incoming {
        public Order {
            products = List.copyOf(products);
        }

        public record Product(
                String id, String retailerId, String name, String unitPrice, String currency, String quantity) {}
    }

    /** The person uncovered a coupon. */
    record Coupon(Envelope envelope, String code, String payload) implements Incoming {}

    /** An instant form was sent; its answers have to be fetched from Meta. */
    record FormSubmitted(Envelope envelope, String formId) implements Incoming {}

    record GamePlayed(
            Envelope envelope,
            String gameId,
            String playerId,
            String contextType,
            String contextId,
            String score,
            String payload)
            implements Incoming {}

    /** The person answered a page that wrote first by telephone number (closed programme). */
    record MessageRequest(Envelope envelope, boolean accepted) implements Incoming {}

    record Payment(Envelope envelope, String payload, String json) implements Incoming {}

    record PreCheckout(Envelope envelope, String payload, String json) implements Incoming {}

    record CheckoutUpdate(Envelope envelope, String payload, String json) implements Incoming {}

    /** Something happened to a field of the page: {@code feed}, {@code inbox_labels}, {@code leadgen}, … */
    record Change(Envelope envelope, String field, String json) implements Incoming {}

    /** A field of the page changed, and Meta was told not to say how. */
    record ChangedField(Envelope envelope, String field) implements Incoming {}

    /** What this house does not know, kept as it came. */
    record Other(Envelope envelope, String json) implements Incoming {}

    private static Optional<String> spoken(String words) {
        return words == null || words.isBlank() ? Optional.empty() : Optional.of(words);
    }
}
