package io.causerie.simulator;

import java.net.URI;
import java.time.Clock;
import java.util.function.Consumer;

/** One pretended Meta, all parts put together; a reset throws it away and starts the next. */
final class Simulation {
    final World world;
    final Faults faults;
    final Usage usage = new Usage();
    final TrafficLog log;
    final Dispatcher dispatcher;
    final PersonActs people;
    final GraphGate gate;
    final Handshake handshake;
    final WebhookCourier courier;

    /** What a simulation needs from outside. */
    record Needs(Clock clock, URI callback, Postman postman, Later later, Consumer<Change> changes) {}

    Simulation(Needs needs, long seed) {
        Ids ids = new Ids(seed);
        Clock clock = needs.clock();
        world = World.builtIn(clock, ids, needs.callback());
        faults = new Faults(clock, seed);
        log = new TrafficLog(clock, Masks.of(world), needs.changes());
        courier = new WebhookCourier(clock, needs.postman(), needs.later(), faults, log);
        dispatcher = new Dispatcher(world, courier::send);
        people = new PersonActs(world, dispatcher, needs.changes());
        handshake = new Handshake(clock, ids, needs.postman(), log);
        SendDesk sends = new SendDesk(world, new PageActs(world, dispatcher, needs.changes()));
        GraphDesk desk =
                new GraphDesk(world, new TokenDesk(world), new AppDesk(world, handshake), new PageDesk(world, sends));
        gate = new GraphGate(clock, world, desk, faults, usage, log);
    }

    void close() {
        courier.close();
    }
}
