package io.causerie.conversation.person;

import io.causerie.database.Schema;
import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets some silent people every minute, one in a transaction. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SilentPeopleTimer {
    @Inject
    Schema schema;

    @Inject
    SilentPeople people;

    private final Rounds rounds = new Rounds(SilentPeopleTimer.class);

    @Schedule(hour = "*", minute = "*", second = "53", persistent = false)
    void tick() {
        if (schema.isReady()) {
            rounds.run(() -> people.find().forEach(people::forget));
        }
    }
}
