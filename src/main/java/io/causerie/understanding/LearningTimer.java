package io.causerie.understanding;

import io.causerie.database.Schema;
import io.causerie.database.Workers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks, on every node, after what is being learned here or elsewhere, and notes what serves. */
@ApplicationScoped
public class LearningTimer {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Not a longer pause: what waits in the server's schedule when the application ends holds it in memory until then. */
    private static final int NOTED_EVERY = 30;

    @Inject
    Workers workers;

    @Inject
    Teacher teacher;

    @Inject
    Quality quality;

    @Inject
    TrainedBots bots;

    private int beats;

    void begin(@Observes @Priority(Schema.LAST + 1) Startup startup) {
        workers.every(PAUSE, teacher::tick);
        workers.every(PAUSE, quality::tick);
        workers.every(PAUSE, this::noteSometimes);
    }

    private void noteSometimes() {
        beats++;
        if (beats % NOTED_EVERY == 0) {
            bots.noteUse();
        }
    }
}
