package io.causerie.monitor;

import io.causerie.outbox.OutboxTimer;
import io.causerie.timer.Pulse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when a message of a page that may speak has waited past Meta's window, or its timer stands: a new start helps. */
@Liveness
@ApplicationScoped
public class StuckOutboxCheck implements HealthCheck {
    @Inject
    Queues queues;

    @Inject
    Pulse pulse;

    @Inject
    @ConfigProperty(name = "causerie.health.outbox-age", defaultValue = "PT24H")
    Duration longest;

    @Override
    public HealthCheckResponse call() {
        return Ages.check("outbox", queues.outbox(), longest, pulse.since(OutboxTimer.class));
    }
}
