package io.causerie.monitor;

import io.causerie.conversation.TurnTimer;
import io.causerie.timer.Pulse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when an event has waited longer than any turn takes, or its timer stands: the workers are stuck, and a new start helps. */
@Liveness
@ApplicationScoped
public class StuckInboxCheck implements HealthCheck {
    @Inject
    Queues queues;

    @Inject
    Pulse pulse;

    @Inject
    @ConfigProperty(name = "causerie.health.inbox-age", defaultValue = "PT10M")
    Duration longest;

    @Override
    public HealthCheckResponse call() {
        return Ages.check("inbox", queues.inbox(), longest, pulse.since(TurnTimer.class));
    }
}
