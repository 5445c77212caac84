package io.causerie.monitor;

import io.causerie.database.Change;
import io.causerie.database.Column;
import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the counting remembers of each lane. */
@ApplicationScoped
class Lanes {
    private static final Change KEEP = new Change(
            "tally_lane",
            List.of(new Column("counted_on", "varchar"), new Column("waiting_since", "timestamptz")),
            new Column("lane", "varchar"),
            "",
            "");

    @Inject
    Sql sql;

    Map<String, LaneCount> find(Collection<String> lanes) {
        Map<String, LaneCount> found = new HashMap<>();
        sql.rows(
                        "select lane, counted_on, waiting_since from tally_lane where lane = any(?)",
                        row -> new LaneCount(
                                row.getString("lane"), row.getString("counted_on"), Sql.instant(row, "waiting_since")),
                        (Object) lanes.toArray(String[]::new))
                .forEach(count -> found.put(count.lane(), count));
        lanes.forEach(lane -> found.computeIfAbsent(lane, LaneCount::new));
        return found;
    }

    void keep(Collection<LaneCount> counts) {
        List<Object[]> known = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        for (LaneCount count : counts) {
            Instant since = count.waitingSince();
            (count.isNew() ? fresh : known).add(new Object[] {count.countedOn(), since, count.lane()});
        }
        sql.change(KEEP, known);
        sql.changeEach("insert into tally_lane (counted_on, waiting_since, lane) values (?, ?, ?)", fresh);
    }
}
