package io.causerie.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the counting promises, on every database. */
abstract class CountingContract {
    private final TurnedClock clock = new TurnedClock();
    private final Counting counting = new Counting();
    private final Tally tally = new Tally();
    private Sql sql;
    private long ids;

    abstract Sql database();

    @BeforeEach
    void open() {
        sql = database();
        tally.sql = sql;
        Lanes lanes = new Lanes();
        lanes.sql = sql;
        counting.sql = sql;
        counting.clock = clock;
        counting.tally = tally;
        counting.lanes = lanes;
    }

    @Test
    void countsWhatWasHeardAndSaidAndHowLongItTook() {
        hears("1-ada", "message");
        clock.turn(Duration.ofSeconds(4));
        says("1-ada", "bot", "{\"message\":{\"text\":\"hi\"}}", 3);
        count();

        assertThat(sum(What.HEARD)).isEqualTo(1);
        assertThat(sum(What.SAID)).isEqualTo(1);
        assertThat(sum(What.NEW_PEOPLE)).isEqualTo(1);
        assertThat(sum(What.ASKED)).isEqualTo(1);
        assertThat(sum(What.ANSWERED)).isEqualTo(1);
        assertThat(sum(What.WAITED)).isEqualTo(4000);
    }

    @Test
    void countsNothingTwice() {
        hears("1-ada", "message");
        count();
        hears("1-ada", "message");
        count();
        count();

        assertThat(sum(What.HEARD)).isEqualTo(2);
        assertThat(sum(What.ASKED)).isEqualTo(1);
        assertThat(sum(What.CONVERSATIONS)).isEqualTo(1);
    }

    @Test
    void staysBehindWhatMayStillBeCommitted() {
        hears("1-ada", "message");

        counting.step();

        assertThat(sum(What.HEARD)).isZero();
    }

    @Test
    void countsNeitherReceiptsNorTypingNorDeadLetters() {
        hears("1-ada", "read");
        says("1-ada", "bot", "{\"sender_action\":\"typing_on\"}", 3);
        says("1-ada", "bot", "{\"message\":{\"text\":\"hi\"}}", 4);
        count();

        assertThat(sum(What.HEARD)).isZero();
        assertThat(sum(What.SAID)).isZero();
    }

    @Test
    void countsAgentsTogetherAndMetasInboxApart() {
        says("1-ada", "agent:marie", "{\"message\":{\"text\":\"hi\"}}", 3);
        says("1-ada", "agent:paul", "{\"message\":{\"text\":\"hi\"}}", 3);
        hears("1-ada", "echo");
        count();

        assertThat(tally.read(List.of("1"), Span.DAY, Instant.EPOCH, clock.instant()))
                .filteredOn(sum -> sum.what() == What.SAID)
                .extracting(Tally.Sum::name, Tally.Sum::amount)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("agent", 2L),
                        org.assertj.core.groups.Tuple.tuple("elsewhere", 1L));
    }

    @Test
    void countsHowConversationsCameToPeople() {
        sql.change("insert into deed (conversation, at, kind) values ('1-ada', ?, 'TAKEN')", clock.instant());
        sql.change("insert into deed (conversation, at, kind) values ('1-ada', ?, 'NOTE')", clock.instant());
        count();

        assertThat(sum(What.TO_PEOPLE)).isEqualTo(1);
    }

    @Test
    void makesUpABacklogStepByStepInTheOrderOfTime() {
        for (int i = 0; i < Counting.ROWS + 10; i++) {
            hears("1-p" + i, "message");
            clock.turn(Duration.ofMillis(5));
            says("1-p" + i, "bot", "{\"message\":{\"text\":\"hi\"}}", 3);
        }
        clock.turn(Duration.ofMinutes(2));

        boolean more = counting.step();
        counting.step();

        assertThat(more).isTrue();
        assertThat(sum(What.ANSWERED)).isEqualTo(Counting.ROWS + 10);
    }

    private void count() {
        clock.turn(Duration.ofMinutes(2));
        counting.step();
    }

    private long sum(What what) {
        return tally.read(List.of("1"), Span.HOUR, Instant.EPOCH, clock.instant()).stream()
                .filter(sum -> sum.what() == what)
                .mapToLong(Tally.Sum::amount)
                .sum();
    }

    private void hears(String lane, String kind) {
        sql.change("""
                insert into inbox_event (app, page, lane, channel, kind, dedup_key, received_at, body, state, attempts)
                values ('demo', '1', ?, 'MESSAGING', ?, ?, ?, '{}', 1, 0)""", lane, kind, "k" + ids++, clock.instant());
    }

    private void says(String lane, String origin, String payload, int state) {
        sql.change("""
                insert into outbox_message (id, page, lane, origin, payload, state, attempts, promised_at, settled_at)
                values (?, '1', ?, ?, ?, ?, 0, ?, ?)""", ++ids, lane, origin, payload, state, clock.instant(), clock.instant());
    }
}
