package io.causerie.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresqlOutboxTest extends OutboxContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }

    /** A plan made when nothing was open would walk through the index of open messages, for each of thousands. */
    @Test
    void findsAMessageByItsKeyHoweverFewWereOpenWhenTheyWereCounted() {
        sql.change("""
                insert into outbox_message (id, page, lane, origin, payload, state, attempts, promised_at)
                select x, '1', '1-' || x, 'bot', '{}', 3, 1, current_timestamp from generate_series(1000000, 1020000) r(x)""");
        sql.change("vacuum analyze outbox_message");
        Map<String, String> plans = new HashMap<>();
        outbox.sql = TestDatabase.explained(sql, plans);
        ledger.sql = outbox.sql;
        messages.sql = outbox.sql;

        say("1-ada", "one");
        say("1-ada", "two");
        settle(promised.get(0).leased().get(0), Settlement.sent("m_1"));
        claimed("1-ada");
        outbox.echoed(List.of(new Outbox.Echoed("1-ada", "m_2", null)));

        assertThat(plans).hasSizeGreaterThan(5);
        assertThat(plans.values())
                .allMatch(plan -> plan.contains("outbox_message_pkey") && !plan.contains("outbox_message_open"));
    }
}
