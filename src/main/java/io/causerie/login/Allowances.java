package io.causerie.login;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * So much is free for each key, and comes back evenly within a minute (a token bucket). Memory is bounded: of more keys than
 * are kept, those that were quiet the longest start anew.
 */
final class Allowances {
    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final Map<String, Left> left;

    private record Left(double amount, Instant at) {}

    Allowances(int perMinute, int mostKeys) {
        this.perMinute = perMinute;
        this.left = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
                return size() > mostKeys;
            }
        };
    }

    /** Takes one of what is free; how long until there is one when there is none. */
    synchronized Optional<Duration> take(String key, Instant now) {
        double amount = amount(key, now);
        if (amount < 1) {
            return Optional.of(until(amount));
        }
        left.put(key, new Left(amount - 1, now));
        return Optional.empty();
    }

    synchronized int keys() {
        return left.size();
    }

    private double amount(String key, Instant now) {
        Left known = left.getOrDefault(key, new Left(perMinute, now));
        double passed = Math.max(0, Duration.between(known.at(), now).toNanos());
        return Math.min(perMinute, known.amount() + perMinute * passed / MINUTE);
    }

    private Duration until(double amount) {
        return Duration.ofNanos((long) Math.ceil((1 - amount) * MINUTE / perMinute));
    }
}
