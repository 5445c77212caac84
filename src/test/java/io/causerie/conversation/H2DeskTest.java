package io.causerie.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Sql;
import io.causerie.database.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class H2DeskTest extends DeskContract {
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    @Override
    Sql database() {
        return TestDatabase.h2();
    }

    @ParameterizedTest
    @EnumSource(Overview.Side.class)
    void readsNoFurtherThanItShows(Overview.Side side) {
        fill();

        String plan = house.sql
                .rows(
                        "explain analyze " + Overview.statement(side),
                        row -> row.getString(1),
                        side == Overview.Side.MINE ? "marie" : "1",
                        END,
                        40)
                .get(0);

        List<Integer> scans = Pattern.compile("scanCount: (\\d+)")
                .matcher(plan)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(scans).as(plan).isNotEmpty().allMatch(count -> count <= 100);
    }

    @Test
    void opensATranscriptFromItsEnd() {
        house.sql.change("""
                insert into inbox_event (app, page, lane, channel, kind, dedup_key, received_at, body, state, attempts)
                select 'demo', '1', '1-ada', 'MESSAGING', 'message', 'k' || x, current_timestamp, '{}', 1, 0
                from system_range(1, 5000) r(x)""");
        Transcript transcript = new Transcript();
        transcript.sql = house.sql;

        long begun = System.nanoTime();
        List<Transcript.Line> lines = transcript.of("1-ada", 60);

        assertThat(lines).hasSize(60);
        assertThat(lines.get(0).id()).isEqualTo(5000);
        assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
    }

    private void fill() {
        house.sql.change("""
                insert into conversation (id, page, person, in_charge, state, reachable, began_at, heard_at, version)
                select '1-' || x, '1', x, 'BOT', '{}', true, current_timestamp,
                    dateadd('SECOND', x, timestamp with time zone '2026-01-01 00:00:00+00'), 1
                from system_range(1, 20000) r(x)""");
        house.sql.change("""
                insert into desk (conversation, page, agent, moved_at, waiting)
                select '1-' || x, '1', case when mod(x, 2) = 0 then 'marie' end,
                    dateadd('SECOND', x, timestamp with time zone '2026-01-01 00:00:00+00'), mod(x, 3) = 0
                from system_range(1, 10000) r(x)""");
    }
}
