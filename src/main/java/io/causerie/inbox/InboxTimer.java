package io.causerie.inbox;

import io.causerie.database.Schema;
import io.causerie.database.Workers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Answers, once a second, those who wait at the door for a commit that does not come. */
@ApplicationScoped
public class InboxTimer {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    Workers workers;

    @Inject
    Inbox inbox;

    void begin(@Observes @Priority(Schema.LAST) Startup startup) {
        workers.every(PAUSE, inbox::tick);
    }
}
