package io.causerie.database;

import io.causerie.log.Logs;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;

/** The one place where the house looks at a clock: the database's, as soon as it answers. */
@ApplicationScoped
public class Clocks {
    private static final Logger LOG = Logs.of(Clocks.class);

    /** A machine whose clock is kept right is never so far off. */
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(2);

    private final SharedClock shared = new SharedClock(Clock.systemUTC(), System::nanoTime);

    @Inject
    DatabaseTime database;

    @Produces
    Clock shared() {
        return shared;
    }

    /** Before the first room wakes. */
    void begin(@Observes @Priority(Schema.FIRST - 1) Startup startup) {
        align();
    }

    /** What the timer does. While the database is away the clock goes on by itself. */
    void align() {
        long asked = System.nanoTime();
        Instant theirs = database.now();
        Duration off = shared.align(theirs, asked, System.nanoTime());
        if (off.abs().compareTo(WORTH_A_WORD) > 0) {
            LOG.warning(() -> "The clock was " + off + " ahead of the database's, which counts; keep the clocks of all"
                    + " machines right (NTP)");
        }
    }
}
