package io.causerie.monitor;

import io.causerie.conversation.BotTurn;
import io.causerie.conversation.BotTurns;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Collects on each node what bots made of their turns and keeps the sums now and then: a turn writes nothing for it. A node
 * that is killed loses the last seconds of these figures, never a message.
 */
@ApplicationScoped
public class BotCounts {
    @Inject
    Clock clock;

    @Inject
    Tally tally;

    private Sums sums = new Sums();

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) BotTurns taken) {
        Instant now = clock.instant();
        synchronized (this) {
            taken.turns().forEach(turn -> count(turn, now));
        }
    }

    private void count(BotTurn turn, Instant now) {
        sums.one(turn.page(), now, What.TURNS);
        if (turn.fallback()) {
            sums.one(turn.page(), now, What.FALLBACKS);
        }
        turn.skills().forEach(skill -> sums.add(turn.page(), now, What.SKILL, skill, 1));
        if (turn.intent() != null) {
            sums.add(turn.page(), now, What.INTENT, turn.intent(), 1);
        }
    }

    @PreDestroy
    void keep() {
        Sums collected = collected();
        if (!collected.isEmpty()) {
            tally.add(collected);
        }
    }

    private synchronized Sums collected() {
        Sums collected = sums;
        sums = new Sums();
        return collected;
    }
}
