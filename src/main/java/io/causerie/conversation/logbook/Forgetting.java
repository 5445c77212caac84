package io.causerie.conversation.logbook;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Drops of long conversations how all but the last turns went: a few hundred rows at a time. */
@ApplicationScoped
class Forgetting {
    static final int ROWS = 500;

    private static final String SURPLUS = """
            select l.event from logbook l join turn_trace t on t.event = l.event
            where l.conversation = ? and l.id <= (
                select x.id from logbook x where x.conversation = ? order by x.conversation desc, x.id desc
                limit 1 offset ?)""";

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "causerie.trace.turns", defaultValue = "50")
    int turns;

    /** Looks at the conversations of the next entries; true when there may be more to thin out at once. */
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
}
