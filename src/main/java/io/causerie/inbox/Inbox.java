package io.causerie.inbox;

import io.causerie.database.Batches;
import io.causerie.database.Workers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes verified bodies in; what arrives together is committed together (group commit). */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class.getName());
    private static final int BODIES_IN_ONE_COMMIT = 256;
    private static final int MOST_WAITING = 10_000;

    @Inject
    Workers workers;

    @Inject
    InboxEvents events;

    @Inject
    Event<Intake> intake;

    private Batches<Arrival> arrivals;

    private record Arrival(List<NewEvent> events, CompletableFuture<Receipt> receipt) {}

    @PostConstruct
    void open() {
        arrivals = new Batches<>(workers, BODIES_IN_ONE_COMMIT, this::store);
    }

    /** Completes after the commit; exceptionally when the events could not be stored: Meta shall send them again. */
    public CompletionStage<Receipt> accept(String app, List<Body.Item> items) {
        if (arrivals.size() >= MOST_WAITING) {
            return CompletableFuture.failedFuture(new IllegalStateException("More arrives than can be stored"));
        }
        Arrival arrival =
                new Arrival(items.stream().map(item -> NewEvent.of(app, item)).toList(), new CompletableFuture<>());
        arrivals.add(arrival);
        return arrival.receipt();
    }

    private void store(List<Arrival> batch) {
        try {
            hear(
                    batch,
                    events.store(
                            batch.stream().flatMap(a -> a.events().stream()).toList()));
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                batch.get(0).receipt().completeExceptionally(e);
            } else {
                LOG.log(Level.WARNING, "A commit of " + batch.size() + " bodies failed; each is tried alone", e);
                batch.forEach(arrival -> store(List.of(arrival)));
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
            arrival.receipt().complete(new Receipt(stored, arrival.events().size() - stored));
        }
        intake.fire(new Intake(batch.size(), all, at - all));
    }
}
