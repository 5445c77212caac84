package io.causerie.simulator;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Holds the running simulation; starts nothing before the first call, and nothing at all unless switched on. */
@ApplicationScoped
class Simulator {

    @Inject
    @ConfigProperty(name = "causerie.simulator.enabled", defaultValue = "false")
    boolean enabled;

    @Inject
    @ConfigProperty(name = "causerie.simulator.callback", defaultValue = "http://localhost:9080/webhook/demo")
    URI callback;

    @Inject
    Clock clock;

    @Inject
    Watchers watchers;

    @Resource
    ManagedExecutorService threads;

    @Resource
    ManagedScheduledExecutorService timer;

    private Simulation simulation;

    boolean enabled() {
        return enabled;
    }

    /** The simulation, started if need be, with ids no earlier one has used: a kept database would take them for duplicates; 404 for whoever gets here while it is switched off. */
    synchronized Simulation running() {
        if (!enabled) {
            throw new NotFoundException();
        }
        if (simulation == null) {
            simulation = start(clock.millis());
        }
        return simulation;
    }

    synchronized Simulation reset(long seed) {
        running().close();
        simulation = start(seed);
        watchers.tell(Change.of("reset"));
        return simulation;
    }

    void later(Duration pause, Runnable task) {
        timer.schedule(task, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    synchronized void stop() {
        if (simulation != null) {
            simulation.close();
        }
    }

    private Simulation start(long seed) {
        Postman postman = new Postman(threads, Postman.PATIENCE);
        return new Simulation(new Simulation.Needs(clock, callback, postman, this::later, watchers::tell), seed);
    }
}
