package io.causerie.conversation.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.conversation.Programs;
import io.causerie.conversation.Talks;
import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import io.causerie.dialogue.SapMessages;
import io.causerie.dialogue.State;
import io.causerie.dialogue.Turned;
import io.causerie.message.Outgoing;
import io.causerie.message.Saying;
import io.causerie.understanding.Understood;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the chats of authors promise, on every database. */
abstract class TrialsContract {
    private static final Trial ADAS = new Trial("ada", "joker", "draft");

    private final TurnedClock clock = new TurnedClock();
    private final Trials trials = new Trials();
    private final List<String> forgotten = new ArrayList<>();

    abstract Sql database();

    @BeforeEach
    void open() {
        trials.sql = database();
        trials.clock = clock;
        trials.programs = new Echoing();
        trials.talks = new Talks() {
            @Override
            public boolean forget(String bot, String id) {
                return forgotten.add(bot + " " + id);
            }
        };
    }

    @Test
    void keepsWhatWasSaidAndAnsweredInItsOrder() {
        says(ADAS, "one");
        says(ADAS, "two");

        var exchanges = trials.of(ADAS, 10);

        assertThat(exchanges).extracting(Exchange::said).containsExactly("one", "two");
        assertThat(exchanges.get(1).answer()).singleElement().asString().contains("content=two!");
        assertThat(trials.of(ADAS, 1)).extracting(Exchange::said).containsExactly("two");
    }

    @Test
    void keepsAuthorsBotsAndEnvironmentsApart() {
        says(ADAS, "mine");
        says(new Trial("bob", "joker", "draft"), "another person");
        says(new Trial("ada", "parrot", "draft"), "another bot");
        says(new Trial("ada", "joker", "production"), "another environment");

        assertThat(trials.of(ADAS, 10)).extracting(Exchange::said).containsExactly("mine");
    }

    @Test
    void forgetsEverythingWhenItStartsAgain() {
        says(ADAS, "one");

        trials.startAgain(ADAS);

        assertThat(trials.of(ADAS, 10)).isEmpty();
        assertThat(forgotten).containsExactly("joker " + ADAS.conversation());
    }

    @Test
    void forgetsWhatIsOlderThanADay() {
        says(ADAS, "old");
        clock.turn(Duration.ofHours(20));
        says(ADAS, "young");
        clock.turn(Duration.ofHours(5));

        trials.forgetOld();

        assertThat(trials.of(ADAS, 10)).extracting(Exchange::said).containsExactly("young");
    }

    @Test
    void saysWhenThereIsNobodyToTalkTo() {
        assertThat(trials.say(new Trial("ada", "nobody", "draft"), new SapMessages.Said("hello", false)))
                .isFalse();
    }

    private void says(Trial trial, String words) {
        assertThat(trials.say(trial, new SapMessages.Said(words, false))).isTrue();
    }

    /** Says again what it hears. */
    private static final class Echoing extends Programs {
        @Override
        public Optional<Talked> tryOut(Spoken spoken) {
            String words = spoken.said().words();
            var answered = new Turned.Answered(
                    List.of(Saying.now(new Outgoing.Text(words + "!"))),
                    State.FRESH,
                    Optional.empty(),
                    Map.of(),
                    List.of());
            return Optional.of(new Talked(Understood.nothing(words, "en"), answered))
                    .filter(talked -> !spoken.bot().equals("nobody"));
        }
    }
}
