package io.causerie.database;

import io.causerie.log.Logs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps what was read for a moment, so that the hot path does not read per message and every node sees a change soon. One
 * caller reads anew while the others go on with what is known; what cannot be read stays as it was.
 */
public final class Briefly<V> {
    private static final Logger LOG = Logs.of(Briefly.class);
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
        if (known == null) {
            return keep(before, key, read.apply(key), now);
        }
        boolean isRecent = now.isBefore(known.until());
        if (isRecent || !before.replace(key, known, new Kept<>(known.value(), now.plus(moment)))) {
            return known.value();
        }
        return keep(before, key, renewed(key, known, read), now);
    }

    private Optional<V> renewed(String key, Kept<V> known, Function<String, Optional<V>> read) {
        try {
            return read.apply(key);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What is known of " + key + " cannot be read again; it is used as it was", e);
            return known.value();
        }
    }

    private Optional<V> keep(Map<String, Kept<V>> map, String key, Optional<V> value, Instant now) {
        if (map.size() >= MOST) {
            map.clear();
        }
        map.put(key, new Kept<>(value, now.plus(moment)));
        return value;
    }

    /** What is being read meanwhile may be old, so it is not kept either: it goes into the map that is thrown away here. */
    public void forget() {
        kept = new ConcurrentHashMap<>();
    }
}
