package io.causerie.monitor;

import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says whether the oldest of a queue is too old, or the timer that finds what was forgotten in it has stopped. */
final class Ages {
    /** A round that waits for a connection takes half a minute. */
    private static final Duration QUIET = Duration.ofMinutes(2);

    private Ages() {}

    static HealthCheckResponse check(String name, Queues.Queue queue, Duration longest, Duration quiet) {
        return HealthCheckResponse.named(name)
                .status(moves(queue, longest, quiet))
                .withData("open", queue.open())
                .withData("oldestSeconds", queue.oldest().toSeconds())
                .withData("timerSeconds", quiet.toSeconds())
                .build();
    }

    static boolean moves(Queues.Queue queue, Duration longest, Duration quiet) {
        return queue.oldest().compareTo(longest) <= 0 && quiet.compareTo(QUIET) <= 0;
    }
}
