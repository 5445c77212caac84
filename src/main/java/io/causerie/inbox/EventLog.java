package io.causerie.inbox;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What arrived, as an operator sees it: every kind, known or not. */
@ApplicationScoped
public class EventLog {
    @Inject
    Sql sql;

    /** One stored event; {@code state}: 0 open, 1 done, 2 recorded, 3 set aside. */
    public record Entry(
            long id, String page, String kind, int state, Instant receivedAt, String problem, String body) {}

    /** Newest first, with ids under {@code before}; of one kind, or of all when it is null. */
    @Transactional
    public List<Entry> list(String kind, long before, int most) {
        return sql.rows(
                """
                select id, page, kind, state, received_at, problem, body from inbox_event
                where id < ? and (cast(? as varchar) is null or kind = ?) order by id desc limit ?""",
                row -> new Entry(
                        row.getLong("id"),
                        row.getString("page"),
                        row.getString("kind"),
                        row.getInt("state"),
                        Sql.instant(row, "received_at"),
                        row.getString("problem"),
                        row.getString("body")),
                before,
                kind,
                kind,
                most);
    }

    /** How many events of each kind are kept. */
    @Transactional
    public Map<String, Long> kinds() {
        Map<String, Long> kinds = new LinkedHashMap<>();
        sql.rows(
                "select kind, count(*) from inbox_event group by kind order by kind",
                row -> kinds.put(row.getString(1), row.getLong(2)));
        return kinds;
    }
}
