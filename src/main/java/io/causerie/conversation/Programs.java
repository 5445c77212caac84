package io.causerie.conversation;

import io.causerie.conversation.logbook.Logbook;
import io.causerie.conversation.logbook.Logged;
import io.causerie.dialogue.Dialogue;
import io.causerie.dialogue.Heard;
import io.causerie.dialogue.Occasion;
import io.causerie.dialogue.SapMessages;
import io.causerie.dialogue.State;
import io.causerie.dialogue.Turned;
import io.causerie.understanding.TrainedBots;
import io.causerie.understanding.Understood;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;

/** Programs that talk with a bot themselves: what it says is returned to them, and nothing is sent to anybody. */
@ApplicationScoped
public class Programs {
    private static final int TRIES = 5;

    @Inject
    TrainedBots bots;

    @Inject
    Dialogue dialogue;

    @Inject
    WebCalls calls;

    @Inject
    Talks talks;

    @Inject
    Logbook logbook;

    @Inject
    Clock clock;

    /**
     * Something said to a bot.
     *
     * @param conversation the program's own name for it, up to 128 characters
     * @param language that of this sentence; empty: the conversation's, or a guess
     * @param beforehand what happens to the conversation's state before the bot hears it
     */
    public record Spoken(
            String bot,
            String environment,
            String conversation,
            SapMessages.Said said,
            Optional<String> language,
            UnaryOperator<State> beforehand) {}

    /** What the bot understood and what it answers. */
    public record Talked(Understood meaning, Turned.Answered answered) {}

    /** Empty when there is no such bot or environment. */
    public Optional<Talked> hear(Spoken spoken) {
        Optional<Talked> talked = tryOut(spoken);
        talked.map(said -> logged(spoken, said)).map(List::of).ifPresent(logbook::enter);
        return talked;
    }

    /** The same for an author who tries the bot: it is not entered into the logbook. */
    public Optional<Talked> tryOut(Spoken spoken) {
        return bots.on(spoken.bot(), spoken.environment()).map(trained -> hear(spoken, trained));
    }

    private Logged logged(Spoken spoken, Talked talked) {
        return Logged.of(
                spoken.bot(),
                spoken.conversation(),
                Optional.empty(),
                clock.instant(),
                talked.answered().trace(),
                false);
    }

    /** No transaction is open meanwhile; whoever was overtaken by another sentence of the same conversation begins again. */
    private Talked hear(Spoken spoken, TrainedBots.Trained trained) {
        for (int i = 0; i < TRIES; i++) {
            Talks.Kept before = talks.find(spoken.bot(), spoken.conversation()).orElse(Talks.Kept.NONE);
            Talked talked = turn(spoken, trained, before.state());
            Talks.Kept after = new Talks.Kept(talked.answered().after(), before.version());
            if (talks.keep(spoken.bot(), spoken.conversation(), after)) {
                return talked;
            }
        }
        throw new IllegalStateException("Too many speak at once in conversation " + spoken.conversation());
    }

    private Talked turn(Spoken spoken, TrainedBots.Trained trained, State kept) {
        Instant now = clock.instant();
        State state = spoken.beforehand().apply(kept.startingAt(now));
        Optional<String> language = spoken.language().or(() -> state.languageAt(now));
        String words = spoken.said().words();
        Understood meaning = trained.model().understand(words, language, now);
        Heard heard = spoken.said().tapped() ? new Heard.Tapped(words, meaning) : new Heard.Words(meaning);
        long seed = ThreadLocalRandom.current().nextLong();
        Occasion occasion = new Occasion(spoken.conversation(), Map.of(), now, seed, trained.baseUrl());
        Turned turned = dialogue.turn(trained.bot(), state, heard, occasion);
        return new Talked(meaning, calls.settle(trained.bot(), turned));
    }
}
