package io.causerie.outbox;

import io.causerie.database.Sql;
import io.causerie.graph.PageVoice;
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
    private static final String INSERT = """
            insert into outbox_message (id, page, lane, cause, origin, payload, state, attempts, look_at, lease, problem,
                promised_at)
            values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)""";

    static final String SETTLE = """
            update outbox_message set state = 3, mid = ?, settled_at = ?, look_at = null, lease = null, problem = null
            where id = ? and lane = ?""" + OutboxMessages.IS_OPEN;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Node node;

    @Inject
    Ledger ledger;

    @Inject
    PageVoice voice;

    @Inject
    Event<Promised> promised;

    /**
     * Stores these messages in the caller's transaction. Where nothing else is open in a lane and its page may speak, they are
     * born leased to this node and leave as soon as the transaction has committed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void promise(List<Promise> promises) {
        List<Draft> drafts = Draft.of(promises);
        if (drafts.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Long> ids = ids(drafts.size());
        Set<String> busy = new HashSet<>(open(lanes(drafts)));
        Map<String, Instant> due = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        List<Parcel> leased = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Instant when = due.getOrDefault(draft.lane(), now).plus(draft.pause());
            due.put(draft.lane(), when);
            if (when.isAfter(now) || voice.isHeld(draft.promise().page()) || !node.hasRoom(leased.size())) {
                busy.add(draft.lane());
            }
            Parcel parcel = new Parcel(
                    ids.get(i),
                    draft.promise().page(),
                    draft.lane(),
                    draft.payload(ids.get(i)),
                    0,
                    now,
                    node.leaseEnd(now));
            if (draft.flaw().isPresent()) {
                rows.add(row(parcel, draft, MessageState.DEAD, null));
            } else if (busy.contains(draft.lane())) {
                rows.add(row(parcel, draft, MessageState.READY, when));
            } else {
                rows.add(row(parcel, draft, MessageState.SENDING, parcel.leaseUntil()));
                leased.add(parcel);
            }
        }
        sql.changeEach(INSERT, rows);
        promised.fire(new Promised(leased, busy));
    }

    private Object[] row(Parcel parcel, Draft draft, MessageState state, Instant lookAt) {
        return new Object[] {
            parcel.id(),
            parcel.page(),
            parcel.lane(),
            draft.promise().cause(),
            draft.promise().origin(),
            parcel.payload(),
            state.ordinal(),
            lookAt,
            state == MessageState.SENDING ? node.name() : null,
            draft.flaw().orElse(null),
            parcel.promisedAt()
        };
    }

    /** Lanes among these in which something is still to be said. */
    private List<String> open(Collection<String> lanes) {
        return sql.rows(OutboxMessages.BUSY, row -> row.getString(1), (Object) lanes.toArray(String[]::new));
    }

    private static Set<String> lanes(List<Draft> drafts) {
        Set<String> lanes = new LinkedHashSet<>();
        drafts.forEach(draft -> lanes.add(draft.lane()));
        return lanes;
    }

    private List<Long> ids(int count) {
        Long[] places = new Long[count];
        for (int i = 0; i < count; i++) {
            places[i] = (long) i;
        }
        return sql.rows("select nextval('outbox_id') from unnest(?)", row -> row.getLong(1), (Object) places);
    }

    /** Echoes of what pages said arrived. Those of our own messages settle them: whatever we believed, they were said. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void echoed(Collection<Echoed> echoes) {
        Instant now = clock.instant();
        List<Object[]> ours = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        Set<String> lanes = new LinkedHashSet<>();
        for (Echoed echo : echoes) {
            Draft.id(echo.metadata()).ifPresent(id -> {
                ids.add(id);
                ours.add(new Object[] {echo.mid(), now, id, echo.lane()});
                lanes.add(echo.lane());
            });
        }
        ledger.lock(ids);
        sql.changeEach(SETTLE, ours);
        promised.fire(new Promised(List.of(), lanes));
    }

    /** Something a page said, whoever typed it: Meta's message id, and what its sender attached. */
    public record Echoed(String lane, String mid, String metadata) {
        /** Whether it left by this way out. */
        public boolean isOurs() {
            return Draft.id(metadata).isPresent();
        }
    }
}
