package io.causerie.simulator;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The faults that are switched on; the same seed and the same calls meet the same faults. */
final class Faults {
    private final Map<FaultKind, Fault> active = new EnumMap<>(FaultKind.class);
    private final Clock clock;
    private Random dice;

    Faults(Clock clock, long seed) {
        this.clock = clock;
        this.dice = new Random(seed);
    }

    synchronized void seed(long seed) {
        dice = new Random(seed);
    }

    synchronized void set(Fault fault) {
        active.put(fault.kind(), fault);
    }

    synchronized void clear(FaultKind kind) {
        active.remove(kind);
    }

    synchronized void clear() {
        active.clear();
    }

    synchronized Collection<Fault> active() {
        active.values().removeIf(fault -> fault.over(clock.instant()));
        return List.copyOf(active.values());
    }

    /** Rolls the dice once; a hit uses up one of its count. */
    synchronized Optional<Fault> strikes(FaultKind kind, String psid) {
        Fault fault = active.get(kind);
        if (fault == null || !fault.meant(psid)) {
            return Optional.empty();
        }
        if (fault.over(clock.instant())) {
            active.remove(kind);
            return Optional.empty();
        }
        if (dice.nextInt(100) >= fault.percent()) {
            return Optional.empty();
        }
        active.put(kind, fault.struck());
        return Optional.of(fault);
    }

    /** The first fault that keeps this call from being done as asked, latency apart. */
    Optional<Fault> against(GraphCall call) {
        for (FaultKind kind : FaultKind.values()) {
            boolean fits =
                    kind.scope == FaultKind.Scope.ALL || kind.scope == FaultKind.Scope.SEND && call.sendsMessage();
            Optional<Fault> hit =
                    fits && kind != FaultKind.LATENCY ? strikes(kind, call.recipient()) : Optional.empty();
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }
}
