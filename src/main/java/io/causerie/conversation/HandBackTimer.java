package io.causerie.conversation;

import io.causerie.database.Schema;
import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Gives conversations that agents have left back to the bot. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandBackTimer {
    @Inject
    Schema schema;

    @Inject
    Agents agents;

    private final Rounds rounds = new Rounds(HandBackTimer.class);

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tick() {
        if (schema.isReady()) {
            rounds.run(agents::handBackOverdue);
        }
    }
}
