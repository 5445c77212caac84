package io.causerie.webhook;

import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Gives up, once a second, the bodies that do not come. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BodiesTimer {
    @Inject
    Bodies bodies;

    private final Rounds rounds = new Rounds(BodiesTimer.class);

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        rounds.run(bodies::tick);
    }
}
