package io.causerie.outbox;

import io.causerie.database.Change;
import io.causerie.database.Column;
import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes down what became of the messages that were tried, and of those nobody answered for. */
@ApplicationScoped
class Ledger {
    /** Much longer than from one tick to the next. */
    private static final Duration AWAY = Duration.ofSeconds(10);

    static final Change SENT = new Change(
            "outbox_message",
            List.of(new Column("mid", "varchar"), new Column("settled_at", "timestamptz")),
            new Column("id", "bigint"),
            "state = 3, look_at = null, lease = null, problem = null",
            OutboxMessages.OPEN);

    static final String NOT_SENT =
            "update outbox_message set state = ?, attempts = attempts + ?, look_at = ?, lease = null, problem = ?,"
                    + " settled_at = ? where id = ? and state + 0 = 1 and lease = ?";

    private volatile Instant lookedAt = Instant.MIN;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Node node;

    /** A try and what became of it. */
    record Tried(Parcel parcel, Settlement settlement) {}

    /** Keeps the outcomes; a message that was settled meanwhile by its echo stays settled. Returns lanes with more to say. */
    @Transactional
    public List<String> settle(List<Tried> tried) {
        Instant now = clock.instant();
        lock(tried.stream().map(one -> one.parcel().id()).toList());
        List<Object[]> sent = new ArrayList<>();
        List<Object[]> other = new ArrayList<>();
        for (Tried one : tried) {
            Settlement outcome = one.settlement();
            if (outcome.state() == MessageState.SENT) {
                sent.add(new Object[] {outcome.mid(), now, one.parcel().id()});
            } else {
                other.add(new Object[] {
                    outcome.state().ordinal(),
                    outcome.countsAsTry() ? 1 : 0,
                    outcome.lookAgain() == null ? null : now.plus(outcome.lookAgain()),
                    outcome.problem(),
                    outcome.state() == MessageState.DEAD ? now : null,
                    one.parcel().id(),
                    node.name()
                });
            }
        }
        sql.change(SENT, sent);
        sql.changeEach(NOT_SENT, other);
        return sql.rows(OutboxMessages.READY, row -> row.getString(1), (Object)
                tried.stream().map(one -> one.parcel().lane()).distinct().toArray(String[]::new));
    }

    /** In the order of their ids, whoever settles: an outcome and an echo of the same messages must not wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(Collection<Long> ids) {
        if (!sql.hasOneWriter()) {
            sql.rows(
                    "select id from outbox_message where id = any(?) order by id for update",
                    row -> row.getLong(1),
                    (Object) ids.toArray(Long[]::new));
        }
    }

    /** Leases that ended with nothing heard: perhaps said, so their echo may still come; graces that ended: to be tried again. */
    @Transactional
    public void expire(Duration grace) {
        Instant now = clock.instant();
        if (lookedAt.plus(AWAY).isBefore(now)) {
            beginAnew(grace, now);
        }
        sql.change(
                "update outbox_message set state = 0, attempts = attempts + 1, look_at = ? where id = any(?)",
                now,
                overdue(MessageState.UNKNOWN, now));
        Long[] left = overdue(MessageState.SENDING, now);
        if (left.length > 0) {
            doubt(left, now.plus(grace));
        }
        lookedAt = now;
    }

    private void doubt(Long[] ids, Instant until) {
        sql.change(
                "update outbox_message set state = 2, lease = null, look_at = ?, problem = 'The sender was gone before Meta answered' "
                        + "where id = any(?)",
                until,
                ids);
    }

    /** While the server or its database was away, no echo could come. */
    private void beginAnew(Duration grace, Instant now) {
        sql.change(
                "update outbox_message set look_at = ? where id = any(?)",
                now.plus(grace),
                overdue(MessageState.UNKNOWN, now.plus(grace)));
    }

    private Long[] overdue(MessageState state, Instant now) {
        return sql.rows(
                        "select id from outbox_message where state = ? and look_at <= ? for update skip locked",
                        row -> row.getLong(1),
                        state.ordinal(),
                        now)
                .toArray(Long[]::new);
    }
}
