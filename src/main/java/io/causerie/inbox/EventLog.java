package io.causerie.inbox;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What arrived, as an operator sees it: every kind, known or not; read from its end, and not further at once than it takes a moment. */
@ApplicationScoped
public class EventLog {
    /** How many events are looked through at once for those of a kind. */
    public static final int LOOKED_THROUGH = 20_000;

    private static final String COLUMNS = "id, page, kind, state, received_at, problem, body";
    private static final String ALL = "select " + COLUMNS + " from inbox_event where id < ? order by id desc limit ?";
    private static final String OF_A_KIND =
            "select " + COLUMNS + " from (" + ALL + ") e where kind = ? order by id desc limit ?";
    private static final String FURTHEST = "select id from inbox_event where id < ? order by id desc limit 1 offset ?";
    private static final String KINDS = """
            select kind, count(*) from (select kind from inbox_event order by id desc limit ?) e
            group by kind order by kind""";

    @Inject
    Sql sql;

    /** One stored event; {@code state}: 0 open, 1 done, 2 recorded, 3 set aside. */
    public record Entry(
            long id, String page, String kind, int state, Instant receivedAt, String problem, String body) {}

    /** Some events; {@code next} is the id under which there may be more, which may be so without any here. */
    public record Stretch(List<Entry> entries, OptionalLong next) {}

    /** Newest first, with ids under {@code before}; of one kind, or of all when it is null. */
    @Transactional
    public Stretch list(String kind, long before, int most) {
        List<Entry> entries = kind == null
                ? sql.rows(ALL, EventLog::entry, before, most)
                : sql.rows(OF_A_KIND, EventLog::entry, before, LOOKED_THROUGH, kind, most);
        if (entries.size() == most) {
            return new Stretch(entries, OptionalLong.of(entries.get(most - 1).id()));
        }
        return new Stretch(entries, kind == null ? OptionalLong.empty() : furthest(before));
    }

    private OptionalLong furthest(long before) {
        return sql.rows(FURTHEST, row -> row.getLong(1), before, LOOKED_THROUGH - 1).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("page"),
                row.getString("kind"),
                row.getInt("state"),
                Sql.instant(row, "received_at"),
                row.getString("problem"),
                row.getString("body"));
    }

    /** How many events of each kind are among the newest. */
    @Transactional
    public Map<String, Long> kinds() {
        Map<String, Long> kinds = new LinkedHashMap<>();
        sql.rows(KINDS, row -> kinds.put(row.getString(1), row.getLong(2)), LOOKED_THROUGH);
        return kinds;
    }
}
