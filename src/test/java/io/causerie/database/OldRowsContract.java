package io.causerie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How old rows are dropped, on every database. */
abstract class OldRowsContract {
    private static final Ageing.Rows TRAIL = new Ageing.Rows("audit_entry", "id", "at", "who <> 'held'");

    private final TurnedClock clock = new TurnedClock();
    private Sql sql;
    private OldRows oldRows;

    abstract Sql database();

    @BeforeEach
    void open() {
        sql = database();
        oldRows = new OldRows(sql, clock);
        sql.change("update old_rows set begun_at = ?", clock.instant());
    }

    @Test
    void dropsAFewRowsInOneCommitAndSaysWhetherThereAreMore() {
        added(1, OldRows.ROWS + 10, "marie");
        clock.turn(Duration.ofDays(2));

        assertThat(drop()).isTrue();
        assertThat(kept()).hasSize(10);
        assertThat(drop()).isFalse();
        assertThat(kept()).isEmpty();
    }

    @Test
    void keepsWhatIsYoung() {
        added(1, 3, "marie");
        clock.turn(Duration.ofDays(2));
        added(4, 2, "marie");

        drop();

        assertThat(kept()).containsExactly(4L, 5L);
    }

    @Test
    void passesOverWhatSomebodyWorksOnAndMeetsItAgainTheNextDay() {
        added(1, OldRows.ROWS, "held");
        added(OldRows.ROWS + 1, 1, "marie");
        clock.turn(Duration.ofHours(23));

        assertThat(drop(Duration.ofHours(22))).isTrue();
        drop(Duration.ofHours(22));
        assertThat(kept()).hasSize(OldRows.ROWS);
        sql.change("update audit_entry set who = 'marie'");
        drop(Duration.ofHours(22));
        assertThat(kept()).hasSize(OldRows.ROWS);
        clock.turn(Duration.ofHours(2));
        drop(Duration.ofHours(22));

        assertThat(kept()).isEmpty();
    }

    @Test
    void isReadyForEveryTableWhoseRowsAge() {
        assertThat(sql.rows("select source from old_rows order by source", row -> row.getString(1)))
                .containsExactly("audit_entry", "inbox_event", "logbook", "outbox_message", "turn_trace");
    }

    private boolean drop() {
        return drop(Duration.ofDays(1));
    }

    private boolean drop(Duration age) {
        return oldRows.drop(TRAIL, clock.instant().minus(age));
    }

    private void added(int first, int rows, String who) {
        Instant now = clock.instant();
        sql.change(
                "insert into audit_entry (id, at, who, address, action, subject, detail)"
                        + " select x, ?, ?, '', '', '', '' from generate_series(?, ?) r(x)",
                now,
                who,
                first,
                first + rows - 1);
        sql.change("insert into audit_word (word, entry) values ('word', ?)", first);
    }

    private List<Long> kept() {
        return sql.rows("select id from audit_entry order by id", row -> row.getLong(1));
    }
}
