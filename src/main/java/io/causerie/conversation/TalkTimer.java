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

/** Forgets, once an hour, talks that ended long ago. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TalkTimer {
    @Inject
    Schema schema;

    @Inject
    Talks talks;

    private final Rounds rounds = new Rounds(TalkTimer.class);

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tick() {
        if (schema.isReady()) {
            rounds.run(talks::forgetOld);
        }
    }
}
