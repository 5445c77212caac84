package io.causerie.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Keeps what was read for a moment, so that the hot path does not read per message and every node sees a change soon. */
public final class Briefly<V> {
    private static final int MOST = 1000;

    private final Clock clock;
    private final Duration moment;
    private volatile Map<String, Kept<V>> kept = new ConcurrentHashMap<>();

    private record Kept<V>(Optional<V> value, Instant until) {}

    public Briefly(Clock clock, Duration moment) {
        this.clock = clock;
        this.moment = moment;
    }

    public Optional<V> get(String key, Function<String, Optional<V>> read) {
        Instant now = clock.instant();
        Map<String, Kept<V>> before = kept;
        Kept<V> known = before.get(key);
        if (known == null || !now.isBefore(known.until())) {
            known = new Kept<>(read.apply(key), now.plus(moment));
            if (before.size() >= MOST) {
                before.clear();
            }
            before.put(key, known);
        }
        return known.value();
    }

    /** What is being read meanwhile may be old, so it is not kept either: it goes into the map that is thrown away here. */
    public void forget() {
        kept = new ConcurrentHashMap<>();
    }
}
