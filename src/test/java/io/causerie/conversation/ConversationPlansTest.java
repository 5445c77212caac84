package io.causerie.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Plan;
import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ConversationPlansTest {
    private final Sql sql = TestDatabase.postgresql();

    @Test
    void findsManyConversationsByTheirIdsAtOnce() throws SQLException {
        sql.change("""
                insert into conversation (id, page, person, in_charge, state, reachable, began_at, version)
                select '1-' || x, '1', x, 'BOT', '{}', true, now(), 1 from generate_series(1, 20000) x""");
        sql.change("analyze conversation");

        String plan = Plan.of(sql, Conversations.KEEP.many());

        assertThat(plan).containsPattern("Index Cond: .*\\bid.* = ANY").doesNotContain("Seq Scan");
    }
}
