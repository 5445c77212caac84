package io.causerie.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Keeps what was read for a moment, so that the hot path does not read per message and every node sees a change soon. */
final class Briefly<V> {
    private static final int MOST = 1000;

    private final Clock clock;
    private final Duration moment;
    private final Map<String, Kept<V>> kept = new ConcurrentHashMap<>();

    private record Kept<V>(Optional<V> value, Instant until) {}

    Briefly(Clock clock, Duration moment) {
        this.clock = clock;
        this.moment = moment;
    }

    Optional<V> get(String key, Function<String, Optional<V>> read) {
        Instant now = clock.instant();
        Kept<V> known = kept.get(key);
        if (known == null || !now.isBefore(known.until())) {
            known = new Kept<>(read.apply(key), now.plus(moment));
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, known);
        }
        return known.value();
    }

    void forget() {
        kept.clear();
    }
}
