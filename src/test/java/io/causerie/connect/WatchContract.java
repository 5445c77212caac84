package io.causerie.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept about pages, on every database. */
abstract class WatchContract {
    private static final String PAGE = "102";

    private final TurnedClock clock = new TurnedClock();
    private final Watch watch = new Watch();
    private final WelcomesKept welcomes = new WelcomesKept();
    private final Deletions deletions = new Deletions();

    abstract Sql database();

    @BeforeEach
    void open() {
        var sql = database();
        watch.sql = sql;
        watch.clock = clock;
        welcomes.sql = sql;
        welcomes.clock = clock;
        deletions.sql = sql;
        deletions.clock = clock;
        sql.change("insert into app (slug, app_id, secret, verify_token, version) values ('demo', '900', 'x', 'y', 1)");
        sql.change("insert into page (id, app, bot, token, state, testers, version) values ('" + PAGE
                + "', 'demo', 'joke-bot', 'z', 'TESTING', '', 1)");
    }

    @Test
    void looksAtAPageNobodyHasLookedAt() {
        assertThat(watch.due(10)).containsExactly(PAGE);
    }

    @Test
    void letsOneNodeLookAtATime() {
        watch.due(10);

        assertThat(watch.due(10)).isEmpty();
    }

    @Test
    void looksAgainAfterAWhile() {
        watch.due(10);
        clock.turn(Watch.EVERY);

        assertThat(watch.due(10)).containsExactly(PAGE);
    }

    @Test
    void looksSoonAtThePagesOfAnAppThatWasRemoved() {
        watch.due(10);

        watch.soonOf("demo");

        assertThat(watch.due(10)).containsExactly(PAGE);
    }

    @Test
    void keepsWhatWasFoundLast() {
        watch.found(PAGE, List.of(Finding.of(About.CALLBACK, Verdict.CALLBACK_NONE)));
        watch.found(
                PAGE,
                List.of(
                        new Finding(About.RATE, Verdict.RATE_LOW, "3"),
                        new Finding(About.TOKEN, Verdict.TOKEN_DEAD, "gone")));

        assertThat(watch.of(PAGE)).extracting(Finding::about).containsExactly(About.TOKEN, About.RATE);
        assertThat(watch.lookedAt(PAGE)).contains(clock.instant());
    }

    @Test
    void keepsTheWelcomeAsItWasWritten() {
        var welcome = new Welcome("hello", "Hi", "Salut", "A = b\nC = d");
        welcomes.keep(PAGE, Welcome.PLAIN);

        welcomes.keep(PAGE, welcome);

        assertThat(welcomes.of(PAGE)).contains(welcome);
    }

    @Test
    void findsARequestForDeletionByItsCode() {
        var code = deletions.ask("demo");
        clock.turn(Duration.ofDays(1));

        assertThat(code).matches("[0-9a-f]{20}");
        assertThat(deletions.find(code).orElseThrow().askedAt())
                .isEqualTo(clock.instant().minus(Duration.ofDays(1)));
        assertThat(deletions.find("another")).isEmpty();
    }
}
