package io.causerie.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Plan;
import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With much behind it and nothing open, PostgreSQL still plans for a time when many events wait. */
class InboxPlansTest {
    private static Sql sql;

    @BeforeAll
    static void muchWasHeard() {
        sql = TestDatabase.postgresql();
        sql.change("""
                insert into inbox_event (app, page, lane, channel, kind, dedup_key, received_at, body, state, attempts)
                select 'demo', '1', '1-' || x % 1000, 'MESSAGING', 'message', 'k' || x, now(), '{}', 1, 0
                from generate_series(1, 20000) x""");
        sql.change("analyze inbox_event");
    }

    @ParameterizedTest
    @ValueSource(strings = {InboxEvents.ROWS, InboxEvents.LOCK, InboxEvents.DONE, InboxEvents.FAILED})
    void findsEventsByTheirIds(String statement) throws SQLException {
        assertThat(Plan.of(sql, statement)).contains("inbox_event_pkey").doesNotContain("inbox_event_open");
    }

    @Test
    void looksIntoOneLaneAfterTheOther() throws SQLException {
        assertThat(Plan.of(sql, InboxEvents.OPEN_IN))
                .containsPattern("Scan using inbox_event_open on inbox_event e .*\\n"
                        + " *Index Cond: \\(\\(?lane\\)?.* = \\(l.lane\\)::text\\)");
    }
}
