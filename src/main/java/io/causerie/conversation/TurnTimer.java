package io.causerie.conversation;

import io.causerie.database.Schema;
import io.causerie.timer.Pulse;
import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Finds, on every node, conversations whose events were forgotten: after a crash, a failed turn, a lost wake-up, a lost call. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TurnTimer {
    @Inject
    Schema schema;

    @Inject
    TurnWorkers workers;

    @Inject
    CallWorkers callWorkers;

    @Inject
    Pulse pulse;

    private final Rounds rounds = new Rounds(TurnTimer.class);

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        rounds.run(this::round);
    }

    private void round() {
        pulse.beat(TurnTimer.class);
        if (schema.isReady()) {
            workers.tick();
            callWorkers.tick();
        }
    }
}
