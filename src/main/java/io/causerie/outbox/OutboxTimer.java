package io.causerie.outbox;

import io.causerie.database.Schema;
import io.causerie.database.Workers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Finds, once a second and on every node, what the sender has forgotten or may try again. */
@ApplicationScoped
public class OutboxTimer {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    Workers workers;

    @Inject
    Sender sender;

    void begin(@Observes @Priority(Schema.LAST) Startup startup) {
        workers.every(PAUSE, sender::tick);
    }
}
