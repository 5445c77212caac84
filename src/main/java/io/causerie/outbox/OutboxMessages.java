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

    /** Only what the index of open rows knows: joined with the rows themselves, both databases walk through more than these. */
    private static final String OPEN_IN = """
            select id from (select m.id, row_number() over (partition by m.lane order by m.id) as place
                from unnest(?) l(lane) join outbox_message m on m.lane = l.lane and m.state in (0, 1, 2)) open
            where place <= ?""";

    /** By their keys alone, here and below: a plan made while little was open would use the index of open rows. */
    private static final String ROWS = """
            select id, page, lane, payload, state, attempts, look_at, promised_at
            from outbox_message where id = any(?) and state + 0 < 3""";

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
        List<Long> ids = sql.rows(OPEN_IN, row -> row.getLong(1), lanes.toArray(String[]::new), MOST_OF_A_LANE);
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
        Set<Long> ours = new HashSet<>(sql.rows(
                "select id from outbox_message where state + 0 = 0 and id = any(?) for update skip locked",
                row -> row.getLong(1),
                (Object) due.stream().map(Parcel::id).toArray(Long[]::new)));
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
