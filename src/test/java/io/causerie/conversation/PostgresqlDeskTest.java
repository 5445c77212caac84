package io.causerie.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostgresqlDeskTest extends DeskContract {
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    @Override
    Sql database() {
        return TestDatabase.postgresql();
    }

    @ParameterizedTest
    @EnumSource(Overview.Side.class)
    void readsNoFurtherThanItShows(Overview.Side side) {
        house.sql.change("""
                insert into conversation (id, page, person, in_charge, state, reachable, began_at, heard_at, version)
                select '1-' || x, '1', x, 'BOT', '{}', true, now(), timestamptz '2026-01-01' + x * interval '1 second', 1
                from generate_series(1, 20000) x""");
        house.sql.change("""
                insert into desk (conversation, page, agent, moved_at, waiting)
                select '1-' || x, '1', case when x % 2 = 0 then 'marie' end,
                    timestamptz '2026-01-01' + x * interval '1 second', x % 3 = 0
                from generate_series(1, 10000) x""");
        house.sql.change("analyze");

        String plan = String.join(
                "\n",
                house.sql.rows(
                        "explain " + Overview.statement(side),
                        row -> row.getString(1),
                        side == Overview.Side.MINE ? "marie" : "1",
                        END,
                        40));

        assertThat(plan)
                .contains("Limit")
                .doesNotContain("Seq Scan on conversation")
                .doesNotContain("Seq Scan on desk");
    }
}
