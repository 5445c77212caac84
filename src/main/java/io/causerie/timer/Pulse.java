package io.causerie.timer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * When each timer that moves a queue last began a round, by what this machine measures: a timer that stands still says nothing
 * itself, be it stuck in a round or waiting for a wall clock that was set back.
 */
@ApplicationScoped
public class Pulse {
    private final Map<Class<?>, Long> beats = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    Pulse() {
        this(System::nanoTime);
    }

    public Pulse(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public void beat(Class<?> timer) {
        beats.put(timer, nanos.getAsLong());
    }

    /** How long ago the timer last began; it is waited for from the first question on. */
    public Duration since(Class<?> timer) {
        long now = nanos.getAsLong();
        return Duration.ofNanos(now - beats.computeIfAbsent(timer, unseen -> now));
    }
}
