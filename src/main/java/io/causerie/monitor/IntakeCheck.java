package io.causerie.monitor;

import io.causerie.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows how much waits at the door to be stored and whether more is put off. Never down for it: a node that puts webhooks
 * off for a moment still serves pages, and its 503 sends Meta's next try where the balancer likes.
 */
@Readiness
@ApplicationScoped
public class IntakeCheck implements HealthCheck {
    @Inject
    Inbox inbox;

    @Override
    public HealthCheckResponse call() {
        Inbox.Load load = inbox.load();
        return HealthCheckResponse.named("intake")
                .up()
                .withData("waiting", load.bodies())
                .withData("waitingSize", load.size())
                .withData("oldestMillis", load.oldest().toMillis())
                .withData("putOff", load.closed().map(Enum::name).orElse("NO"))
                .build();
    }
}
