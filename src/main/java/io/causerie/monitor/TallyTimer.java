package io.causerie.monitor;

import io.causerie.database.Schema;
import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Counts on in small steps; a backlog is made up little by little, so that nobody who waits for an answer notices. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TallyTimer {
    private static final int MOST_STEPS = 4;
    private static final Duration HOURS_KEPT = Duration.ofDays(3);

    @Inject
    Schema schema;

    @Inject
    Counting counting;

    @Inject
    BotCounts bots;

    @Inject
    Tally tally;

    @Inject
    Clock clock;

    private final Rounds counts = new Rounds(TallyTimer.class);
    private final Rounds sweeps = new Rounds(TallyTimer.class);

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        if (schema.isReady()) {
            counts.run(this::round);
        }
    }

    private void round() {
        bots.keep();
        count();
    }

    private void count() {
        int steps = 0;
        while (steps < MOST_STEPS && counting.step()) {
            steps++;
        }
    }

    @Schedule(hour = "*", minute = "41", persistent = false)
    void forget() {
        if (schema.isReady()) {
            sweeps.run(() -> tally.forgetHours(clock.instant().minus(HOURS_KEPT)));
        }
    }
}
