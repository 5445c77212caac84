package io.causerie.connect;

import io.causerie.database.Schema;
import io.causerie.log.Logs;
import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks, on every node, at the pages whose time has come. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchTimer {
    private static final Logger LOG = Logs.of(WatchTimer.class);
    private static final int AT_ONCE = 20;

    @Inject
    Schema schema;

    @Inject
    Watch watch;

    @Inject
    Inspection inspection;

    private final Rounds rounds = new Rounds(WatchTimer.class);

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tick() {
        if (schema.isReady()) {
            rounds.run(() -> watch.due(AT_ONCE).forEach(this::look));
        }
    }

    private void look(String page) {
        try {
            inspection.look(page);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Page " + page + " could not be looked at; its next time is in " + Watch.EVERY, e);
        }
    }
}
