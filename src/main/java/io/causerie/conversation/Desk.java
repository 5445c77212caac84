package io.causerie.conversation;

import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The conversations that people look after, each with its agent, whether the person waits, and when the bot gets it back.
 * The caller holds the lock of each conversation, so no row is written by two.
 */
@ApplicationScoped
class Desk {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Deeds deeds;

    /** How long agents may be silent before the bot leads again; zero for as long as they like. */
    @Inject
    @ConfigProperty(name = "causerie.agents.hand-back", defaultValue = "PT12H")
    Duration patience;

    /** What turns changed here. */
    void keep(List<DeskMove> moves) {
        for (DeskMove move : moves) {
            if (move.deed() != null) {
                deeds.add(move.conversation(), move.deed(), null, move.words());
            }
            if (move.waiting()) {
                waits(move.conversation(), move.page());
            } else {
                attended(move.conversation(), move.page());
            }
        }
    }

    /** The person said something that only people can answer. */
    void waits(String conversation, String page) {
        if (sql.change(
                        "update desk set moved_at = ?, waiting = true where conversation = ?",
                        clock.instant(),
                        conversation)
                == 0) {
            lay(conversation, page, true);
        }
    }

    /** An agent did something: the person does not wait, and the bot does for a while longer. */
    void attended(String conversation, String page) {
        int known = sql.change(
                "update desk set moved_at = ?, waiting = false, hand_back_at = ? where conversation = ?",
                clock.instant(),
                handBackAt(),
                conversation);
        if (known == 0) {
            lay(conversation, page, false);
        }
    }

    /** The same without an answer: the person still waits if they did. */
    void touched(String conversation, String page) {
        int known = sql.change("update desk set hand_back_at = ? where conversation = ?", handBackAt(), conversation);
        if (known == 0) {
            lay(conversation, page, false);
        }
    }

    /** An agent of null is nobody in particular. */
    void assign(String conversation, String agent) {
        sql.change("update desk set agent = ? where conversation = ?", agent, conversation);
    }

    void leave(String conversation) {
        sql.change("delete from desk where conversation = ?", conversation);
    }

    /** Conversations whose agents were silent for too long. */
    List<String> overdue(int most) {
        return sql.rows(
                "select conversation from desk where hand_back_at <= ? order by hand_back_at limit ?",
                row -> row.getString(1),
                clock.instant(),
                most);
    }

    boolean isOverdue(String conversation) {
        return !sql.rows(
                        "select 1 from desk where conversation = ? and hand_back_at <= ?",
                        row -> 1,
                        conversation,
                        clock.instant())
                .isEmpty();
    }

    private void lay(String conversation, String page, boolean waiting) {
        sql.change(
                "insert into desk (conversation, page, moved_at, waiting, hand_back_at) values (?, ?, ?, ?, ?)",
                conversation,
                page,
                clock.instant(),
                waiting,
                handBackAt());
    }

    private Instant handBackAt() {
        return patience.isZero() ? null : clock.instant().plus(patience);
    }
}
