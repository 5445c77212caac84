package io.causerie.database;

import io.causerie.log.Logs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks the database for its time again and again. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockTimer {
    private static final Logger LOG = Logs.of(ClockTimer.class);

    @Inject
    Clocks clocks;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        if (running.compareAndSet(false, true)) {
            try {
                clocks.align();
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "The database does not tell its time", e);
            } finally {
                running.set(false);
            }
        }
    }
}
