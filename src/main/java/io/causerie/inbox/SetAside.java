package io.causerie.inbox;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Events whose turn failed again and again, with the reason; a person may have them taken once more. */
@ApplicationScoped
public class SetAside {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Event<EventsStored> stored;

    /** An event as an operator sees it. */
    public record Failed(long id, String conversation, String kind, int tries, String problem, Instant receivedAt) {}

    /** Newest first, with ids under {@code before}. */
    @Transactional
    public List<Failed> list(long before, int most) {
        return sql.rows(
                """
                select id, lane, kind, attempts, problem, received_at from inbox_event
                where state = 3 and id < ? order by id desc limit ?""",
                row -> new Failed(
                        row.getLong("id"),
                        row.getString("lane"),
                        row.getString("kind"),
                        row.getInt("attempts"),
                        row.getString("problem"),
                        Sql.instant(row, "received_at")),
                before,
                most);
    }

    /** Back into its lane; false when it is not set aside. Its place in the order is lost: it is taken now. */
    @Transactional
    public boolean takeAgain(long id) {
        List<String> lanes = sql.rows(
                "select lane from inbox_event where id = ? and state = 3 for update", row -> row.getString(1), id);
        if (lanes.isEmpty()) {
            return false;
        }
        sql.change(
                "update inbox_event set state = 0, attempts = 0, look_at = ?, problem = null where id = ?",
                clock.instant(),
                id);
        stored.fire(new EventsStored(Set.copyOf(lanes)));
        return true;
    }
}
