package io.causerie.outbox;

import io.causerie.database.Pulse;
import io.causerie.database.Schema;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Finds, once a second and on every node, what the sender has forgotten or may try again. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {
    @Inject
    Schema schema;

    @Inject
    Sender sender;

    @Inject
    Pulse pulse;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (running.compareAndSet(false, true)) {
            try {
                pulse.beat("outbox");
                if (schema.isReady()) {
                    sender.tick();
                }
            } finally {
                running.set(false);
            }
        }
    }
}
