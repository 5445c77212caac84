package io.causerie.dialogue;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.message.Outgoing;
import io.causerie.message.Saying;
import io.causerie.understanding.Model;
import io.causerie.understanding.Taught;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A conversation with a bot in a test. */
final class Talk {
    private static final Map<String, Talk> SAMPLES = new HashMap<>();

    final Bot bot;
    private final Model model;
    private final Dialogue dialogue = new Dialogue();
    final List<WebCall> calls = new ArrayList<>();
    private Function<WebCall, WebReply> service = call -> WebReply.failed("nobody is there");
    private Map<String, Object> participant = Map.of("userName", "Ann Lee");
    State state = State.FRESH;
    Instant now = Instant.parse("2026-03-02T10:00:00Z");
    Turned.Answered last;
    private long seed = 7;

    private Talk(Bot bot, Model model) {
        this.bot = bot;
        this.model = model;
    }

    static Talk with(String yaml) {
        BotReading reading = BotFile.read(yaml);
        if (reading instanceof BotReading.Refused refused) {
            throw new AssertionError(refused.problems().toString());
        }
        Bot bot = ((BotReading.Understood) reading).bot();
        return new Talk(bot, Taught.model(bot));
    }

    static Talk withSample(String name) {
        Talk first = SAMPLES.computeIfAbsent(name, n -> with(resource("/io/causerie/bot/samples/" + n)));
        return new Talk(first.bot, first.model);
    }

    static String resource(String path) {
        try (var in = Talk.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Talk service(Function<WebCall, WebReply> other) {
        service = other;
        return this;
    }

    Talk participant(Map<String, Object> other) {
        participant = other;
        return this;
    }

    Talk seed(long other) {
        seed = other;
        return this;
    }

    Talk later(Duration pause) {
        now = now.plus(pause);
        return this;
    }

    /** What the bot answers to words, one line a message. */
    String says(String words) {
        return hears(new Heard.Words(model.understand(words, state.languageAt(now), now)));
    }

    String taps(String payload) {
        return hears(new Heard.Tapped(payload, model.understand(payload, state.languageAt(now), now)));
    }

    String hears(Heard heard) {
        Turned turned = dialogue.turn(bot, state, heard, new Occasion("c-1", participant, now, seed++));
        while (turned instanceof Turned.Asking asking) {
            calls.add(asking.call());
            turned = dialogue.resume(bot, asking.suspension(), service.apply(asking.call()));
        }
        last = (Turned.Answered) turned;
        state = last.after();
        return shown(last.replies());
    }

    String traceCodes() {
        return last.trace().stream().map(TraceLine::code).collect(Collectors.joining(" "));
    }

    private static String shown(List<Saying> replies) {
        return replies.stream().map(saying -> shown(saying.what())).collect(Collectors.joining(" | "));
    }

    static String shown(Outgoing what) {
        if (what instanceof Outgoing.Text text) {
            return text.text();
        } else if (what instanceof Outgoing.QuickReplies quick) {
            return quick.title()
                    + quick.replies().stream()
                            .map(reply -> " (" + reply.title() + " > " + reply.value() + ")")
                            .collect(Collectors.joining());
        } else if (what instanceof Outgoing.Buttons buttons) {
            return buttons.text() + shownButtons(buttons.buttons());
        } else if (what instanceof Outgoing.Cards cards) {
            return "cards" + shownCards(cards.cards());
        } else if (what instanceof Outgoing.Listing listing) {
            return "list" + shownCards(listing.rows()) + shownButtons(listing.buttons());
        } else if (what instanceof Outgoing.Media media) {
            return media.kind() + " " + media.url();
        } else if (what instanceof Outgoing.Custom custom) {
            return "custom " + custom.json();
        }
        return String.valueOf(what);
    }

    private static String shownCards(List<Outgoing.Card> cards) {
        return cards.stream()
                .map(card -> " {" + card.title()
                        + Optional.ofNullable(card.subtitle())
                                .map(s -> " - " + s)
                                .orElse("")
                        + Optional.ofNullable(card.imageUrl())
                                .map(s -> " img=" + s)
                                .orElse("")
                        + Optional.ofNullable(card.url()).map(s -> " url=" + s).orElse("")
                        + shownButtons(card.buttons()) + "}")
                .collect(Collectors.joining());
    }

    private static String shownButtons(List<Outgoing.Button> buttons) {
        return buttons.stream()
                .map(b -> " [" + b.title() + " " + b.kind() + " " + b.value() + "]")
                .collect(Collectors.joining());
    }
}
