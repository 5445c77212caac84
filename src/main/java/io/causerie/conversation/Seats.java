package io.causerie.conversation;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The conversations of a batch of turns. A lock keeps other turns out; where it would keep every other writer out (H2), they
 * are only read, the dialogue runs while others write, and they are kept if they are still as they were read.
 */
@ApplicationScoped
class Seats {
    private static final String KEEP_AS_READ = Conversations.KEEP.one() + " and version = ?";

    private static final String BEGIN = """
            insert into conversation (in_charge, state, window_until, delivered_until, read_until, reachable, heard_at, waits_for,
                id, page, person, began_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) on conflict do nothing""";

    @Inject
    Conversations conversations;

    @Inject
    Sql sql;

    /** All of these; those that nobody knows begin. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Conversation> take(Collection<String> ids) {
        return sql.hasOneWriter() ? conversations.read(ids) : conversations.lock(ids);
    }

    /** Writes what the turns changed; fails with {@link Overtaken} where somebody else has written since. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Collection<Conversation> taken) {
        if (sql.hasOneWriter()) {
            write(BEGIN, taken.stream().filter(Conversation::isNew), Seats::begun);
            write(KEEP_AS_READ, taken.stream().filter(c -> !c.isNew() && c.isChanged()), Seats::asRead);
        } else {
            conversations.keep(taken);
        }
    }

    private void write(String sql, Stream<Conversation> which, Function<Conversation, Object[]> row) {
        int[] counts = this.sql.changeEach(sql, which.map(row).toList());
        if (Arrays.stream(counts).anyMatch(count -> count == 0)) {
            throw new Overtaken();
        }
    }

    private static Object[] begun(Conversation c) {
        return with(c.values(), c.page(), c.person(), c.beganAt());
    }

    private static Object[] asRead(Conversation c) {
        return with(c.values(), c.version());
    }

    private static Object[] with(Object[] values, Object... more) {
        return Stream.concat(Arrays.stream(values), Arrays.stream(more)).toArray();
    }
}
