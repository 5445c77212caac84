package io.causerie.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Plan;
import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With much behind it and nothing open, PostgreSQL still plans for a time when many messages wait. */
class OutboxPlansTest {
    private static Sql sql;

    @BeforeAll
    static void muchWasSaid() {
        sql = TestDatabase.postgresql();
        sql.change("""
                insert into outbox_message (id, page, lane, origin, payload, state, attempts, promised_at)
                select x, '1', '1-' || x % 1000, 'bot', '{}', 3, 1, now() from generate_series(1, 20000) x""");
        sql.change("analyze outbox_message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OutboxMessages.ROWS,
                OutboxMessages.LOCK,
                Ledger.NOT_SENT,
                Outbox.SETTLE,
            })
    void findsMessagesByTheirIds(String statement) throws SQLException {
        assertThat(Plan.of(sql, statement))
                .containsPattern("Index Cond: .*\\bid = ")
                .doesNotContain("outbox_message_open");
    }

    @Test
    void findsManyMessagesByTheirIdsAtOnce() throws SQLException {
        assertThat(Plan.of(sql, Ledger.SENT.many()))
                .containsPattern("Index Cond: .*\\bid = ANY")
                .doesNotContain("Seq Scan")
                .doesNotContain("outbox_message_open");
    }

    @Test
    void looksIntoOneLaneAfterTheOther() throws SQLException {
        for (String statement : new String[] {OutboxMessages.OPEN_IN, OutboxMessages.BUSY, OutboxMessages.READY}) {
            assertThat(Plan.of(sql, statement))
                    .containsPattern("Scan using outbox_message_open on outbox_message m .*\\n"
                            + " *Index Cond: \\(\\(lane\\)::text = \\(l.lane\\)::text\\)");
        }
    }
}
