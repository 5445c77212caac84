package io.causerie.outbox;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What could not be said, with Meta's words; a person may send it again. */
@ApplicationScoped
public class DeadLetters {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Event<Promised> promised;

    /** A message as an operator sees it. */
    public record Letter(
            long id,
            String conversation,
            MessageState state,
            int tries,
            String problem,
            Instant promisedAt,
            String payload) {}

    /** Messages in this state, newest first, with ids under {@code before}. */
    @Transactional
    public List<Letter> list(MessageState state, long before, int most) {
        return sql.rows(
                """
                select id, lane, state, attempts, problem, promised_at, payload from outbox_message
                where state = ? and id < ? order by id desc limit ?""",
                row -> new Letter(
                        row.getLong("id"),
                        row.getString("lane"),
                        MessageState.values()[row.getInt("state")],
                        row.getInt("attempts"),
                        row.getString("problem"),
                        Sql.instant(row, "promised_at"),
                        row.getString("payload")),
                state.ordinal(),
                before,
                most);
    }

    /** Puts a dead letter back into its lane; false when it is not one. Its place in the order is lost: it is said now. */
    @Transactional
    public boolean sendAgain(long id) {
        List<String> lanes = sql.rows(
                "select lane from outbox_message where id = ? and state = 4 for update", row -> row.getString(1), id);
        if (lanes.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        sql.change(
                "update outbox_message set state = 0, attempts = 0, look_at = ?, settled_at = null, promised_at = ? where id = ?",
                now,
                now,
                id);
        promised.fire(new Promised(List.of(), Set.copyOf(lanes)));
        return true;
    }
}
