package io.causerie.monitor;

import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says whether the oldest of a queue is too old. */
final class Ages {
    private Ages() {}

    static HealthCheckResponse check(String name, Queues.Queue queue, Duration longest) {
        return HealthCheckResponse.named(name)
                .status(queue.oldest().compareTo(longest) <= 0)
                .withData("open", queue.open())
                .withData("oldestSeconds", queue.oldest().toSeconds())
                .build();
    }
}
