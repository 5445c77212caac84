package io.causerie.inbox;

import io.causerie.database.Batches;
import io.causerie.database.Workers;
import io.causerie.log.Logs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes verified bodies in; what arrives together is committed together (group commit). When more arrives than can be
 * stored, or the database is slow or away, it says so at once instead of holding ever more in memory.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logs.of(Inbox.class);
    private static final int BODIES_IN_ONE_COMMIT = 256;
    private static final Duration REST = Duration.ofSeconds(1);

    @Inject
    Workers workers;

    @Inject
    EventStore events;

    @Inject
    InboxEvents stored;

    @Inject
    Clock clock;

    @Inject
    Event<Intake> intake;

    @Inject
    Event<PutOff> putOff;

    @Inject
    @ConfigProperty(name = "causerie.inbox.waiting", defaultValue = "10000")
    int mostBodies;

    @Inject
    @ConfigProperty(name = "causerie.inbox.waiting-size", defaultValue = "33554432")
    long mostSize;

    @Inject
    @ConfigProperty(name = "causerie.inbox.patience", defaultValue = "PT4S")
    Duration patience;

    private final AtomicBoolean isPuttingOff = new AtomicBoolean();
    private Waiting waiting;
    private Batches<Arrival> arrivals;

    @PostConstruct
    void open() {
        open(workers);
    }

    void open(Executor executor) {
        waiting = new Waiting(clock, new Waiting.Limits(mostBodies, mostSize, patience, REST));
        arrivals = new Batches<>(executor, BODIES_IN_ONE_COMMIT, this::store);
    }

    /** What waits for its commit: bodies, characters of JSON, how long the oldest has waited, why no more is taken in. */
    public record Load(int bodies, long size, Duration oldest, Optional<PutOff.Why> closed) {}

    public Load load() {
        return new Load(waiting.bodies(), waiting.size(), waiting.age(), waiting.closed());
    }

    /** Before a body is even read: whether it would be taken. */
    public Optional<Receipt.NotNow> closed() {
        return waiting.closed().map(this::notNow);
    }

    /** Completes after the commit, or when the sender has waited long enough; never exceptionally. */
    public CompletionStage<Receipt> accept(String app, List<Body.Item> items) {
        Optional<Receipt.NotNow> closed = closed();
        if (closed.isPresent()) {
            return CompletableFuture.completedStage(closed.get());
        }
        if (isPuttingOff.compareAndSet(true, false)) {
            LOG.info("Bodies are taken in again");
        }
        Arrival arrival = Arrival.of(app, items, clock.instant());
        waiting.add(arrival);
        arrivals.add(arrival);
        return arrival.receipt();
    }

    /** What the timer does: nobody waits for an answer longer than Meta does, whatever the database is doing. */
    void tick() {
        waiting.overdue().forEach(arrival -> arrival.receipt().complete(notNow(PutOff.Why.SLOW)));
    }

    private Receipt.NotNow notNow(PutOff.Why why) {
        if (isPuttingOff.compareAndSet(false, true)) {
            LOG.warning(() -> "Bodies are put off (" + why + "): " + waiting.bodies()
                    + " wait to be stored, the oldest for " + waiting.age() + "; Meta sends them again");
        }
        putOff.fire(new PutOff(why));
        return new Receipt.NotNow(waiting.rest(why));
    }

    private void store(List<Arrival> batch) {
        waiting.begin();
        try {
            commit(batch);
        } finally {
            waiting.gone(batch);
        }
    }

    private void commit(List<Arrival> batch) {
        try {
            hear(
                    batch,
                    events.store(
                            batch.stream().flatMap(a -> a.events().stream()).toList()));
        } catch (RuntimeException e) {
            if (!stored.canBeStored()) {
                LOG.log(Level.SEVERE, "The database does not answer; " + batch.size() + " bodies are put off", e);
                waiting.rest();
                batch.forEach(arrival -> arrival.receipt().complete(notNow(PutOff.Why.AWAY)));
            } else if (batch.size() == 1) {
                LOG.log(Level.SEVERE, "A body could not be stored; Meta will send it again", e);
                batch.get(0).receipt().complete(notNow(PutOff.Why.FAILED));
            } else {
                LOG.log(Level.WARNING, "A commit of " + batch.size() + " bodies failed; each is tried alone", e);
                batch.forEach(arrival -> commit(List.of(arrival)));
            }
        }
    }

    private void hear(List<Arrival> batch, boolean[] fresh) {
        int at = 0;
        int all = 0;
        for (Arrival arrival : batch) {
            int stored = 0;
            for (int i = 0; i < arrival.events().size(); i++) {
                stored += fresh[at++] ? 1 : 0;
            }
            all += stored;
            arrival.receipt()
                    .complete(new Receipt.Stored(stored, arrival.events().size() - stored));
        }
        intake.fire(new Intake(batch.size(), all, at - all));
    }
}
