package io.causerie.login;

import io.causerie.database.Schema;
import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sweeps the porter's lodge every hour, on each node. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoginTimer {
    @Inject
    Schema schema;

    @Inject
    Guesses guesses;

    @Inject
    Tokens tokens;

    private final Rounds rounds = new Rounds(LoginTimer.class);

    @Schedule(hour = "*", minute = "17", persistent = false)
    void sweep() {
        if (schema.isReady()) {
            rounds.run(this::sweepBoth);
        }
    }

    private void sweepBoth() {
        guesses.sweep();
        tokens.sweep();
    }
}
