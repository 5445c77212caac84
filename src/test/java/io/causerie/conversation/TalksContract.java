package io.causerie.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import io.causerie.dialogue.State;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What talks of programs promise, on every database. */
abstract class TalksContract {
    private final TurnedClock clock = new TurnedClock();
    private final Talks talks = new Talks();

    abstract Sql database();

    @BeforeEach
    void open() {
        talks.sql = database();
        talks.clock = clock;
        talks.sql.change("insert into bot (slug, newest) values ('joker', 1)");
        talks.sql.change("insert into bot (slug, newest) values ('parrot', 1)");
    }

    @Test
    void keepsWhatWasSaidToEachBotApart() {
        talks.keep("joker", "1", new Talks.Kept(named("Ann"), 0));
        talks.keep("parrot", "1", new Talks.Kept(named("Bob"), 0));

        assertThat(talks.find("joker", "1")).contains(new Talks.Kept(named("Ann"), 1));
        assertThat(talks.find("parrot", "1")).contains(new Talks.Kept(named("Bob"), 1));
        assertThat(talks.find("joker", "2")).isEmpty();
    }

    @Test
    void keepsNothingThatWasOvertaken() {
        talks.keep("joker", "1", new Talks.Kept(named("Ann"), 0));

        assertThat(talks.keep("joker", "1", new Talks.Kept(named("Bob"), 0))).isFalse();
        assertThat(talks.keep("joker", "1", new Talks.Kept(named("Eve"), 1))).isTrue();
        assertThat(talks.keep("joker", "1", new Talks.Kept(named("Bob"), 1))).isFalse();

        assertThat(talks.find("joker", "1")).contains(new Talks.Kept(named("Eve"), 2));
    }

    @Test
    void forgetsATalkThatIsNotNeededAnyMore() {
        talks.keep("joker", "1", new Talks.Kept(named("Ann"), 0));

        assertThat(talks.forget("joker", "1")).isTrue();
        assertThat(talks.forget("joker", "1")).isFalse();
    }

    @Test
    void forgetsTalksADayAfterTheirLastWord() {
        talks.keep("joker", "old", new Talks.Kept(named("Ann"), 0));
        clock.turn(Duration.ofHours(20));
        talks.keep("joker", "young", new Talks.Kept(named("Bob"), 0));
        clock.turn(Duration.ofHours(5));

        assertThat(talks.forgetOld()).isEqualTo(1);
        assertThat(talks.find("joker", "young")).isPresent();
    }

    private static State named(String name) {
        return State.FRESH.withMemory(Map.of("name", name));
    }
}
