package io.causerie.conversation;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/**
 * The conversations of a batch of turns. A lock keeps other turns out; where it would keep every other writer out (H2), they
 * are only read, the dialogue runs while others write, and they are kept if they are still as they were read.
 */
@ApplicationScoped
class Seats {
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
            everyOne(conversations.begin(taken.stream().filter(Conversation::isNew)));
            everyOne(conversations.keepAsRead(taken.stream().filter(c -> !c.isNew() && c.isChanged())));
        } else {
            conversations.keep(taken);
        }
    }

    private static void everyOne(int[] counts) {
        if (Arrays.stream(counts).anyMatch(count -> count == 0)) {
            throw new Overtaken();
        }
    }
}
