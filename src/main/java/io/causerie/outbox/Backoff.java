package io.causerie.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: doubling from the first wait up to the longest, with the upper half left to chance. */
record Backoff(Duration first, Duration longest) {
    Duration after(int attempts, RandomGenerator random) {
        long most = longest.toMillis();
        long wait = Math.min(most, first.toMillis() << Math.min(attempts, 20));
        return Duration.ofMillis(wait / 2 + random.nextLong(wait / 2 + 1));
    }
}
