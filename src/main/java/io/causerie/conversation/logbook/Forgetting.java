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

    private static final String NEXT =
            "select count(*), max(x.id) from (select id from logbook where id > ? order by id limit ?) x";

    /** "offset 0" keeps it entry by entry; a join would read all traces there are. */
    private static final String TRACED = """
            select distinct l.conversation from logbook l where l.id > ? and l.id <= ?
                and exists (select 1 from turn_trace t where t.event = l.event offset 0)""";

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "causerie.trace.turns", defaultValue = "50")
    int turns;

    /** Looks at the conversations of the next entries that are traced; true when there may be more to thin out at once. */
    @Transactional
    boolean thinOut() {
        List<Long> place = sql.rows("select last_id from logbook_place for update skip locked", row -> row.getLong(1));
        if (place.isEmpty()) {
            return false;
        }
        record Next(int entries, long last) {}
        Next next = sql.rows(NEXT, row -> new Next(row.getInt(1), row.getLong(2)), place.get(0), ROWS)
                .get(0);
        if (next.entries() > 0) {
            sql.rows(TRACED, row -> row.getString(1), place.get(0), next.last()).forEach(this::thinOut);
            sql.change("update logbook_place set last_id = ?", next.last());
        }
        return next.entries() == ROWS;
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
