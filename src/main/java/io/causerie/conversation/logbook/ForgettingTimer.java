package io.causerie.conversation.logbook;

import io.causerie.database.Schema;
import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Thins out every minute, with so few steps at once that nobody waits for it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgettingTimer {
    private static final int STEPS = 20;

    @Inject
    Schema schema;

    @Inject
    Forgetting forgetting;

    private final Rounds rounds = new Rounds(ForgettingTimer.class);

    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    void tick() {
        if (schema.isReady()) {
            rounds.run(STEPS, forgetting::thinOut);
        }
    }
}
