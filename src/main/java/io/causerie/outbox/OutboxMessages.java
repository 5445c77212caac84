package io.causerie.outbox;

import io.causerie.database.Sql;
import io.causerie.graph.PageVoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The stored messages that are still to be said: what is due is leased to the node that asks. */
@ApplicationScoped
class OutboxMessages {
    /** A lane that has grown long leaves piece by piece, so that memory does not grow with it. */
    static final int MOST_OF_A_LANE = 20;

    /** Lane by lane: a join goes through all open rows instead, which PostgreSQL thinks none when it plans. */
    static final String OPEN_IN = """
            select array(select m.id from outbox_message m where m.lane = l.lane and m.state in (0, 1, 2)
                order by m.id limit ?)
            from unnest(?) l(lane)""";

    /** The lanes among some in which something is still to be said, and those in which it may leave. */
    static final String BUSY = lanesWith("0, 1, 2");

    static final String READY = lanesWith("0");

    /** "offset 0" keeps it lane by lane too. */
    private static String lanesWith(String states) {
        return "select l.lane from unnest(?) l(lane) where exists"
                + " (select 1 from outbox_message m where m.lane = l.lane and m.state in (" + states + ") offset 0)";
    }

    /**
     * For rows known by their ids. Through the index of open rows, which PostgreSQL thinks empty when it plans, each would take the
     * longer the more are waiting; that index is only for conditions on the bare column.
     */
    static final String OPEN = "state + 0 < 3";

    static final String IS_OPEN = " and " + OPEN;

    static final String IS_READY = " and state + 0 = 0";

    static final String ROWS = """
            select id, page, lane, payload, state, attempts, look_at, promised_at
            from outbox_message where id = any(?)""" + IS_OPEN;

    static final String LOCK = "select id from outbox_message where id = any(?)" + IS_READY + " for update skip locked";

    private static final String NOT_HELD = " and not page = any(?)";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Node node;

    @Inject
    PageVoice voice;

    private record Open(Parcel parcel, MessageState state, Instant lookAt) {}

    /** Leases to this node what may leave now from these lanes: in each the first messages, as far as they are due. */
    @Transactional
    public List<Parcel> claim(Collection<String> lanes) {
        Instant now = clock.instant();
        List<Parcel> due = new ArrayList<>();
        Set<String> closed = new HashSet<>();
        for (Open row : open(lanes)) {
            if (row.state() != MessageState.READY || row.lookAt().isAfter(now)) {
                closed.add(row.parcel().lane());
            }
            if (!closed.contains(row.parcel().lane()) && due.size() < node.room()) {
                due.add(row.parcel());
            }
        }
        return lease(due, now);
    }

    private List<Open> open(Collection<String> lanes) {
        List<Long> ids = sql.numbers(OPEN_IN, MOST_OF_A_LANE, lanes.toArray(String[]::new));
        return ids.isEmpty()
                ? List.of()
                : sql.rows(ROWS + NOT_HELD + " order by lane, id", this::open, ids.toArray(Long[]::new), held());
    }

    private Open open(ResultSet row) throws SQLException {
        Instant promisedAt = Sql.instant(row, "promised_at");
        Parcel parcel = new Parcel(
                row.getLong("id"),
                row.getString("page"),
                row.getString("lane"),
                row.getString("payload"),
                row.getInt("attempts"),
                promisedAt,
                node.leaseEnd(clock.instant()));
        return new Open(parcel, MessageState.values()[row.getInt("state")], Sql.instant(row, "look_at"));
    }

    /** Another node may be faster: what it has locked is its own, and everything behind that in the lane too. */
    private List<Parcel> lease(List<Parcel> due, Instant now) {
        if (due.isEmpty()) {
            return due;
        }
        Set<Long> ours = new HashSet<>(sql.rows(LOCK, row -> row.getLong(1), (Object)
                due.stream().map(Parcel::id).toArray(Long[]::new)));
        Set<String> lost = new HashSet<>();
        List<Parcel> leased = new ArrayList<>();
        for (Parcel parcel : due) {
            if (!ours.contains(parcel.id())) {
                lost.add(parcel.lane());
            } else if (!lost.contains(parcel.lane())) {
                leased.add(parcel);
            }
        }
        sql.change(
                "update outbox_message set state = 1, lease = ?, look_at = ? where id = any(?)",
                node.name(),
                node.leaseEnd(now),
                leased.stream().map(Parcel::id).toArray(Long[]::new));
        return leased;
    }

    /** Lanes in which something may leave now. */
    @Transactional
    public List<String> due(int most) {
        Instant now = clock.instant();
        return sql.rows(
                "select distinct lane from (select lane from outbox_message where state = 0 and look_at <= ?" + NOT_HELD
                        + " order by look_at limit ?) due",
                row -> row.getString(1),
                now,
                held(),
                most);
    }

    private String[] held() {
        return voice.held().toArray(String[]::new);
    }
}
