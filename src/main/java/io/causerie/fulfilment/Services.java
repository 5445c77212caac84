package io.causerie.fulfilment;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** The services that are being called from this node; one that is idle and well is forgotten when there are many. */
final class Services {
    private static final int MANY = 1_000;

    private final Map<String, Service> known = new ConcurrentHashMap<>();
    private final int width;
    private final Executor executor;
    private final Clock clock;

    Services(int width, Executor executor, Clock clock) {
        this.width = width;
        this.executor = executor;
        this.clock = clock;
    }

    Service at(Target target) {
        if (known.size() > MANY) {
            known.values().removeIf(Service::isIdle);
        }
        return known.computeIfAbsent(target.origin(), origin -> new Service(origin, width, executor, clock));
    }
}
