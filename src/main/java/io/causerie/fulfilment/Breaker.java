package io.causerie.fulfilment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves a service alone that did not answer several times in a row; then one call sees whether it is back. */
final class Breaker {
    static final int FAILURES = 5;
    static final Duration OPEN_FOR = Duration.ofSeconds(10);

    private final Clock clock;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean lets() {
        Instant now = clock.instant();
        if (failures < FAILURES) {
            return true;
        }
        if (now.isBefore(closedUntil)) {
            return false;
        }
        closedUntil = now.plus(OPEN_FOR);
        return true;
    }

    synchronized void answered() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        closedUntil = clock.instant().plus(OPEN_FOR);
    }

    /** Nothing speaks against the service, so nothing has to be remembered of it. */
    synchronized boolean isQuiet() {
        return failures == 0;
    }
}
