package io.causerie.conversation;

import io.causerie.database.Batches;
import io.causerie.database.Workers;
import io.causerie.inbox.EventsStored;
import io.causerie.inbox.InboxEvents;
import io.causerie.log.Logs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes turns in batches. A conversation always goes to the same worker, so no two of this node's batches wait for each
 * other; across nodes the conversation's lock decides.
 */
@ApplicationScoped
public class TurnWorkers {
    private static final Logger LOG = Logs.of(TurnWorkers.class);
    private static final int CONVERSATIONS_IN_ONE_COMMIT = 64;
    private static final int MOST_TRIES = 5;
    private static final int FORGOTTEN_AT_ONCE = 2_000;

    /** Whatever is woken beyond that is found by the timer once its lease is over. */
    private static final int MOST_WOKEN = 10_000;

    @Inject
    Workers threads;

    @Inject
    Turns turns;

    @Inject
    InboxEvents inbox;

    @Inject
    @ConfigProperty(name = "causerie.turn.workers", defaultValue = "2")
    int count;

    @Inject
    Event<TurnsTaken> taken;

    private List<Batches<String>> workers;

    @PostConstruct
    void open() {
        open(threads);
    }

    void open(Executor executor) {
        workers = IntStream.range(0, count)
                .mapToObj(i -> new Batches<String>(executor, CONVERSATIONS_IN_ONE_COMMIT, this::take))
                .toList();
    }

    void onEventsStored(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventsStored stored) {
        wake(stored.lanes());
    }

    void wake(Collection<String> lanes) {
        lanes.forEach(lane -> workers.get(Math.floorMod(lane.hashCode(), count)).offer(lane, MOST_WOKEN));
    }

    /** What the timer does: conversations whose events nobody took are woken. */
    void tick() {
        wake(inbox.forgotten(FORGOTTEN_AT_ONCE));
    }

    private void take(List<String> woken) {
        Set<String> lanes = new LinkedHashSet<>(woken);
        try {
            long begun = System.nanoTime();
            Turns.Taken these = turns.take(lanes);
            taken.fire(new TurnsTaken(these.turns(), Duration.ofNanos(System.nanoTime() - begun)));
            if (these.turns() > 0) {
                wake(these.more());
            }
        } catch (Overtaken e) {
            wake(lanes);
        } catch (RuntimeException e) {
            if (lanes.size() > 1) {
                LOG.log(Level.WARNING, "A commit of " + lanes.size() + " turns failed; each is taken alone", e);
                lanes.forEach(lane -> take(List.of(lane)));
            } else {
                failed(lanes.iterator().next(), e);
            }
        }
    }

    private void failed(String lane, RuntimeException failure) {
        if (failure instanceof TurnFailed turn) {
            boolean setAside = turn.tries() >= MOST_TRIES;
            LOG.log(
                    Level.SEVERE,
                    turn.getMessage() + (setAside ? "; it is set aside" : "; it will be tried again"),
                    failure);
            inbox.failed(turn.event(), backoff(turn.tries()), setAside, turn.problem());
        } else {
            LOG.log(
                    Level.SEVERE,
                    "The turns of a conversation failed and will be found again by the timer: " + lane,
                    failure);
            if (inbox.canBeStored()) {
                takeFirst(lane);
            }
        }
    }

    /** What cannot even be read or kept must not hold its conversation up for ever; while the database is away, nothing counts. */
    private void takeFirst(String lane) {
        try {
            if (turns.takeFirst(lane).turns() > 0) {
                wake(List.of(lane));
            }
        } catch (TurnFailed turn) {
            failed(lane, turn);
        } catch (Overtaken e) {
            wake(List.of(lane));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The first event of a conversation cannot be taken: " + lane, e);
            inbox.firstFailed(lane, TurnWorkers::backoff, MOST_TRIES, TurnFailed.problem(e));
        }
    }

    private static Duration backoff(int tries) {
        return Duration.ofSeconds(1L << tries);
    }
}
