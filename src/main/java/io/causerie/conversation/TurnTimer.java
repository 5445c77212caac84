package io.causerie.conversation;

import io.causerie.database.Schema;
import io.causerie.database.Workers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Finds, on every node, conversations whose events were forgotten: after a crash, a failed turn, a lost wake-up, a lost call. */
@ApplicationScoped
public class TurnTimer {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    Workers workers;

    @Inject
    TurnWorkers turns;

    @Inject
    CallWorkers calls;

    void begin(@Observes @Priority(Schema.LAST) Startup startup) {
        workers.every(PAUSE, turns::tick);
        workers.every(PAUSE, calls::tick);
    }
}
