package io.causerie.database;

import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;

/** Asks the database for its time again and again. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockTimer {
    @Inject
    Clocks clocks;

    /** While the database is away the clock goes on by itself: nothing to tell. */
    private final Rounds rounds = new Rounds(ClockTimer.class, Level.FINE);

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        rounds.run(clocks::align);
    }
}
