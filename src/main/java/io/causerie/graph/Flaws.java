package io.causerie.graph;

import io.causerie.message.Limits;
import io.causerie.message.Outgoing;
import io.causerie.message.Outgoing.Button;
import io.causerie.message.Outgoing.Card;
import io.causerie.message.Outgoing.QuickReply;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** What no cutting and splitting can make fit for Messenger. */
final class Flaws {

    private Flaws() {}

    static Optional<String> in(Outgoing outgoing) {
        if (outgoing instanceof Outgoing.Text text) {
            return missing("text", text.text());
        }
        if (outgoing instanceof Outgoing.Media media) {
            return missing("url", media.url());
        }
        if (outgoing instanceof Outgoing.QuickReplies question) {
            return first("quickReplies", question.replies(), Flaws::inReply);
        }
        if (outgoing instanceof Outgoing.Buttons buttons) {
            return buttons.buttons().isEmpty()
                    ? missing("text", buttons.text())
                    : first("buttons", buttons.buttons(), Flaws::inButton);
        }
        if (outgoing instanceof Outgoing.Cards cards) {
            return inCards("cards", cards.cards());
        }
        if (outgoing instanceof Outgoing.Listing listing) {
            return inCards("rows", listing.rows()).or(() -> first("buttons", listing.buttons(), Flaws::inButton));
        }
        return outgoing instanceof Outgoing.Custom custom ? inCustom(custom.json()) : Optional.empty();
    }

    private static Optional<String> inCards(String name, List<Card> cards) {
        return cards.isEmpty() ? Optional.of(name + " is empty: add at least one") : first(name, cards, Flaws::inCard);
    }

    private static Optional<String> inCard(String name, Card card) {
        return missing(name + ".title", card.title())
                .or(() -> first(name + ".buttons", card.buttons(), Flaws::inButton));
    }

    private static Optional<String> inReply(String name, QuickReply reply) {
        return blank(reply.value()) ? missing(name + ".title", reply.title()) : tooLong(name + ".value", reply.value());
    }

    private static Optional<String> inButton(String name, Button button) {
        if (button.kind() == null) {
            return Optional.of(name + ".kind is missing");
        }
        return switch (button.kind()) {
            case POSTBACK ->
                missing(name + ".title", button.title()).or(() -> tooLong(name + ".value", button.value()));
            case WEB_URL, PHONE_NUMBER ->
                missing(name + ".title", button.title()).or(() -> missing(name + ".value", button.value()));
            case ACCOUNT_LINK -> missing(name + ".value", button.value());
            case ACCOUNT_UNLINK -> Optional.empty();
        };
    }

    private static Optional<String> inCustom(String json) {
        boolean object = json != null && Json.parse(json).isPresent();
        return object ? Optional.empty() : Optional.of("the custom message is not a JSON object: correct its JSON");
    }

    private static <T> Optional<String> first(String name, List<T> list, BiFunction<String, T, Optional<String>> flaw) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> flaw.apply(name + "[" + i + "]", list.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> missing(String name, String text) {
        return blank(text) ? Optional.of(name + " is empty: write something there") : Optional.empty();
    }

    private static Optional<String> tooLong(String name, String payload) {
        if (payload == null || payload.length() <= Limits.PAYLOAD) {
            return Optional.empty();
        }
        return Optional.of("%s is %d characters long, Messenger takes at most %d: shorten it"
                .formatted(name, payload.length(), Limits.PAYLOAD));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
