package io.causerie.outbox;

import io.causerie.database.Schema;
import io.causerie.database.Workers;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Finds, a second after the time before and on every node, what the sender has forgotten or may try again. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Resource
    TimerService timers;

    @Inject
    Schema schema;

    @Inject
    Sender sender;

    /** For one time only: the server measures such a pause, while it looks up the next time of a schedule on the machine's clock. */
    @PostConstruct
    void wind() {
        timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void tick() {
        if (schema.isReady()) {
            Workers.untroubled(sender::tick);
        }
        wind();
    }
}
