package io.causerie.conversation.trial;

import io.causerie.database.Schema;
import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets, once an hour, trials of yesterday. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrialTimer {
    private static final int STEPS = 20;

    @Inject
    Schema schema;

    @Inject
    Trials trials;

    private final Rounds rounds = new Rounds(TrialTimer.class);

    @Schedule(hour = "*", minute = "23", persistent = false)
    void tick() {
        if (schema.isReady()) {
            rounds.run(STEPS, trials::forgetOld);
        }
    }
}
