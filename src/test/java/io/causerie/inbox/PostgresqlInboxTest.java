package io.causerie.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresqlInboxTest extends InboxContract {
    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }

    /** A plan made when nothing was open would walk through the index of open events, for each of thousands. */
    @Test
    void findsAnEventByItsKeyHoweverFewWereOpenWhenTheyWereCounted() {
        sql.change("""
                insert into inbox_event (app, page, lane, channel, kind, dedup_key, received_at, body, state, attempts)
                select 'demo', '1', '1-' || x, 'MESSAGING', 'message', 'k' || x, current_timestamp, '{}', 1, 0
                from generate_series(1, 20000) r(x)""");
        sql.change("vacuum analyze inbox_event");
        Map<String, String> plans = new HashMap<>();
        events.sql = TestDatabase.explained(sql, plans);

        store.store(List.of(message("ada", "1"), message("ada", "2")));
        clock.turn(Duration.ofMinutes(1));
        events.forgotten(10);
        long first = events.open(List.of("9-ada")).get(0).id();
        events.failed(first, Duration.ZERO, false, "because");
        events.done(List.of(first));

        assertThat(plans).hasSizeGreaterThan(4);
        assertThat(plans.values())
                .allMatch(plan -> plan.contains("inbox_event_pkey") && !plan.contains("inbox_event_open"));
    }
}
