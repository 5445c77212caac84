package io.causerie.outbox;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The way out for everything a page says. The caller holds the lock of each conversation it speaks in. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT =
            """
            insert into outbox_message (id, page, lane, cause, origin, payload, state, attempts, look_at, lease, promised_at)
            values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Node node;

    @Inject
    Event<Promised> promised;

    /**
     * Stores these messages in the caller's transaction. Where nothing else is open in a lane, they are born leased to this
     * node and leave as soon as the transaction has committed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void promise(List<Promise> promises) {
        if (promises.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Long> ids = ids(promises.size());
        Set<String> busy = new HashSet<>(open(lanes(promises)));
        Map<String, Instant> last = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        List<Parcel> leased = new ArrayList<>();
        for (int i = 0; i < promises.size(); i++) {
            Promise promise = promises.get(i);
            long id = ids.get(i);
            Instant due = last.getOrDefault(promise.lane(), now).plus(promise.pause());
            last.put(promise.lane(), due);
            String payload = promise.payload().apply(id);
            if (due.isAfter(now)) {
                busy.add(promise.lane());
            }
            boolean mine = !busy.contains(promise.lane()) && node.hasRoom(leased.size());
            if (mine) {
                leased.add(new Parcel(id, promise.page(), promise.lane(), payload, 0, now, node.leaseEnd(now)));
            } else {
                busy.add(promise.lane());
            }
            rows.add(row(id, promise, payload, mine ? MessageState.SENDING : MessageState.READY, mine ? node.leaseEnd(now) : due, now));
        }
        sql.changeEach(INSERT, rows);
        promised.fire(new Promised(leased, busy));
    }

    private Object[] row(long id, Promise promise, String payload, MessageState state, Instant lookAt, Instant now) {
        return new Object[] {
            id,
            promise.page(),
            promise.lane(),
            promise.cause(),
            promise.origin(),
            payload,
            state.ordinal(),
            lookAt,
            state == MessageState.SENDING ? node.name() : null,
            now
        };
    }

    /** Lanes among these in which something is still to be said. */
    private List<String> open(Collection<String> lanes) {
        return sql.rows(
                "select distinct lane from outbox_message where state < 3 and lane = any(?)",
                row -> row.getString(1),
                (Object) lanes.toArray(String[]::new));
    }

    private static Set<String> lanes(List<Promise> promises) {
        Set<String> lanes = new LinkedHashSet<>();
        promises.forEach(promise -> lanes.add(promise.lane()));
        return lanes;
    }

    private List<Long> ids(int count) {
        Long[] places = new Long[count];
        for (int i = 0; i < count; i++) {
            places[i] = (long) i;
        }
        return sql.rows("select nextval('outbox_id') from unnest(?)", row -> row.getLong(1), (Object) places);
    }

    /** The echo of one of our messages arrived: whatever we believed, it was said. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void echoed(Collection<Echoed> echoes) {
        Instant now = clock.instant();
        sql.changeEach(
                "update outbox_message set state = 3, mid = ?, settled_at = ?, look_at = null, lease = null, problem = null "
                        + "where id = ? and lane = ? and state < 3",
                echoes.stream().map(e -> new Object[] {e.mid(), now, e.id(), e.lane()}).toList());
        Set<String> lanes = new LinkedHashSet<>();
        echoes.forEach(echo -> lanes.add(echo.lane()));
        promised.fire(new Promised(List.of(), lanes));
    }

    /** What Meta showed us again of what we sent: our id from the metadata, and Meta's message id. */
    public record Echoed(long id, String lane, String mid) {}
}
