package io.causerie.database;

import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Lets every room's old rows go, every minute, with so few steps at once that nobody waits for it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgeingTimer {
    /** Of {@link OldRows#ROWS} each: as much as a hundred busy pages say in a minute. */
    private static final int STEPS = 100;

    @Inject
    Schema schema;

    @Inject
    @Any
    Instance<Ageing> all;

    @Inject
    OldRows oldRows;

    @Inject
    Clock clock;

    private final Rounds rounds = new Rounds(AgeingTimer.class);

    @Schedule(hour = "*", minute = "*", second = "23", persistent = false)
    void tick() {
        if (schema.isReady()) {
            rounds.run(() -> all.forEach(this::age));
        }
    }

    private void age(Ageing ageing) {
        ageing.kept().ifPresent(kept -> {
            Instant before = clock.instant().minus(kept);
            int steps = 0;
            while (steps < STEPS && oldRows.drop(ageing.rows(), before)) {
                steps++;
            }
        });
    }
}
