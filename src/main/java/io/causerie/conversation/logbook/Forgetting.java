package io.causerie.conversation.logbook;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Drops what is old, and of long conversations how all but the last turns went: a few hundred rows at a time. */
@ApplicationScoped
class Forgetting {
    static final int ROWS = 500;

    private static final String OLD_ENTRIES =
            "select id from (select id, at from logbook order by id limit ?) oldest where at < ?";
    private static final String OLD_TRACES =
            "select event from (select event, at from turn_trace order by event limit ?) oldest where at < ?";
    private static final String SURPLUS = """
            select l.event from logbook l join turn_trace t on t.event = l.event
            where l.conversation = ? and l.id <= (
                select x.id from logbook x where x.conversation = ? order by x.conversation desc, x.id desc
                limit 1 offset ?)""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "causerie.retention.days", defaultValue = "90")
    int days;

    @Inject
    @ConfigProperty(name = "causerie.trace.days", defaultValue = "7")
    int traceDays;

    @Inject
    @ConfigProperty(name = "causerie.trace.turns", defaultValue = "50")
    int turns;

    /** True when there may be more to drop at once. */
    @Transactional
    boolean forgetOldEntries() {
        Long[] old =
                sql.rows(OLD_ENTRIES, row -> row.getLong(1), ROWS, ago(days)).toArray(Long[]::new);
        sql.change("delete from logbook where id = any(?)", (Object) old);
        return old.length == ROWS;
    }

    /** The same. */
    @Transactional
    boolean forgetOldTraces() {
        Long[] old = sql.rows(OLD_TRACES, row -> row.getLong(1), ROWS, ago(traceDays))
                .toArray(Long[]::new);
        dropTraces(old);
        return old.length == ROWS;
    }

    /** Looks at the conversations of the next entries; the same. */
    @Transactional
    boolean thinOut() {
        List<Long> place = sql.rows("select last_id from logbook_place for update skip locked", row -> row.getLong(1));
        if (place.isEmpty()) {
            return false;
        }
        record Seen(long id, String conversation) {}
        List<Seen> seen = sql.rows(
                "select id, conversation from logbook where id > ? order by id limit ?",
                row -> new Seen(row.getLong("id"), row.getString("conversation")),
                place.get(0),
                ROWS);
        seen.stream().map(Seen::conversation).distinct().forEach(this::thinOut);
        if (!seen.isEmpty()) {
            sql.change(
                    "update logbook_place set last_id = ?",
                    seen.get(seen.size() - 1).id());
        }
        return seen.size() == ROWS;
    }

    private void thinOut(String conversation) {
        dropTraces(sql.rows(SURPLUS, row -> row.getLong(1), conversation, conversation, turns)
                .toArray(Long[]::new));
    }

    private void dropTraces(Long[] events) {
        if (events.length > 0) {
            sql.change("delete from turn_trace where event = any(?)", (Object) events);
        }
    }

    private Instant ago(int manyDays) {
        return clock.instant().minus(Duration.ofDays(manyDays));
    }
}
