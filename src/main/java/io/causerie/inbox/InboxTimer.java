package io.causerie.inbox;

import io.causerie.timer.Rounds;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Answers, once a second, those who wait at the door for a commit that does not come. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InboxTimer {
    @Inject
    Inbox inbox;

    private final Rounds rounds = new Rounds(InboxTimer.class);

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        rounds.run(inbox::tick);
    }
}
