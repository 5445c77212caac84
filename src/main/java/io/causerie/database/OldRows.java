package io.causerie.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Drops old rows from the beginning of a table: a few in one commit, never one that somebody holds, one node at a time. It goes
 * on where it stopped, so that it does not read again what it passed over; once a day it begins anew.
 */
@ApplicationScoped
public class OldRows {
    static final int ROWS = 500;
    private static final Duration ROUND = Duration.ofDays(1);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public OldRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    protected OldRows() {
        this(null, null);
    }

    private record Row(long id, boolean isOld, boolean isDone) {}

    /** True when there may be more to drop at once. */
    @Transactional
    public boolean drop(Ageing.Rows rows, Instant before) {
        Optional<Long> place = place(rows.table());
        if (place.isEmpty()) {
            return false;
        }
        List<Row> next = next(rows, place.get(), before);
        List<Row> old = next.stream().filter(Row::isOld).toList();
        if (old.isEmpty()) {
            return false;
        }
        drop(rows, old.stream().filter(Row::isDone).map(Row::id).toArray(Long[]::new));
        sql.change(
                "update old_rows set last_id = ? where source = ?",
                old.get(old.size() - 1).id(),
                rows.table());
        return next.size() == ROWS;
    }

    /** Empty while another node is at it. */
    private Optional<Long> place(String table) {
        record Place(long last, Instant begunAt) {}
        Instant now = clock.instant();
        List<Place> places = sql.rows(
                "select last_id, begun_at from old_rows where source = ? for update skip locked",
                row -> new Place(row.getLong(1), Sql.instant(row, "begun_at")),
                table);
        if (places.isEmpty() || now.isBefore(places.get(0).begunAt().plus(ROUND))) {
            return places.stream().map(Place::last).findFirst();
        }
        sql.change("update old_rows set last_id = 0, begun_at = ? where source = ?", now, table);
        return Optional.of(0L);
    }

    private List<Row> next(Ageing.Rows rows, long place, Instant before) {
        return sql.rows(
                "select " + rows.key() + ", case when " + rows.at() + " < ? then 1 else 0 end, case when " + rows.done()
                        + " then 1 else 0 end from " + rows.table() + " where " + rows.key() + " > ? order by "
                        + rows.key() + " limit ?",
                row -> new Row(row.getLong(1), row.getInt(2) == 1, row.getInt(3) == 1),
                before,
                place,
                ROWS);
    }

    private void drop(Ageing.Rows rows, Long[] ids) {
        String these = " from " + rows.table() + " where " + rows.key() + " = any(?)";
        Long[] free = sql.rows(
                        "select " + rows.key() + these + " and " + rows.done() + " for update skip locked",
                        row -> row.getLong(1),
                        (Object) ids)
                .toArray(Long[]::new);
        sql.change("delete" + these, (Object) free);
    }
}
