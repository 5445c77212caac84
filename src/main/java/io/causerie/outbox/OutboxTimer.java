package io.causerie.outbox;

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

    private final Rounds rounds = new Rounds(OutboxTimer.class);

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        rounds.run(this::round);
    }

    private void round() {
        pulse.beat(OutboxTimer.class);
        if (schema.isReady()) {
            sender.tick();
        }
    }
}
