package io.causerie.conversation;

import io.causerie.bot.Json;
import io.causerie.database.Sql;
import io.causerie.dialogue.Suspension;
import io.causerie.dialogue.WebCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The stored turns that wait for a web service, one a conversation; each is leased to the node that makes its call. */
@ApplicationScoped
class SuspendedTurns {
    private static final String INSERT = """
            insert into suspended_turn (lane, event, suspension, call_key, call, attempts, look_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    /** Not within the locking statement: H2 would ask it again for each row. */
    private static final String OVERDUE = "select lane from suspended_turn where look_at <= ? order by look_at limit ?";

    private static final String LOCK = """
            select lane, event, suspension, call_key, call, attempts from suspended_turn
            where lane = any(?) and look_at <= ? for update skip locked""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    WebCalls calls;

    @Inject
    Event<CallsAsked> asked;

    /** The callers hold the locks of the conversations. Once this is committed the calls are made. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(List<SuspendedTurn> turns) {
        Instant lease = clock.instant().plus(lease());
        sql.changeEach(INSERT, turns.stream().map(turn -> row(turn, lease)).toList());
        asked.fire(new CallsAsked(List.copyOf(turns)));
    }

    private Object[] row(SuspendedTurn turn, Instant lease) {
        return new Object[] {
            turn.lane(),
            turn.event(),
            Json.write(turn.suspension().asMap()),
            turn.key(),
            Json.write(turn.call().asMap()),
            turn.attempts(),
            lease
        };
    }

    /** Those of these turns that are still waited for; they are taken out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SuspendedTurn> takeOut(List<SuspendedTurn> turns) {
        int[] found = sql.changeEach(
                "delete from suspended_turn where lane = ? and call_key = ?",
                turns.stream()
                        .map(turn -> new Object[] {turn.lane(), turn.key()})
                        .toList());
        return IntStream.range(0, found.length)
                .filter(i -> found[i] > 0)
                .mapToObj(turns::get)
                .toList();
    }

    /** Leases to this node what a dead one has left: turns whose call should have ended long ago. */
    @Transactional
    public List<SuspendedTurn> claimForgotten(int most) {
        Instant now = clock.instant();
        String[] lanes = sql.rows(OVERDUE, row -> row.getString(1), now, most).toArray(String[]::new);
        List<SuspendedTurn> due = sql.rows(LOCK, SuspendedTurns::turn, lanes, now).stream()
                .map(SuspendedTurn::again)
                .toList();
        Instant lease = now.plus(lease());
        sql.changeEach(
                "update suspended_turn set attempts = ?, look_at = ? where lane = ?",
                due.stream()
                        .map(turn -> new Object[] {turn.attempts(), lease, turn.lane()})
                        .toList());
        return due;
    }

    /** Longer than any call, and than storing its answer. */
    private Duration lease() {
        return calls.longest().plusSeconds(5);
    }

    private static SuspendedTurn turn(ResultSet row) throws SQLException {
        return new SuspendedTurn(
                row.getString("lane"),
                row.getLong("event"),
                row.getString("call_key"),
                row.getInt("attempts"),
                Suspension.of(map(row.getString("suspension"))),
                WebCall.of(map(row.getString("call"))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String json) {
        return (Map<String, Object>) Json.read(json);
    }
}
