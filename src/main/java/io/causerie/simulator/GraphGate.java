package io.causerie.simulator;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Lets a call through to the desk unless a fault has it first, and writes both down. */
final class GraphGate {
    private static final long WITHHELD_MILLIS = 60_000;
    private final Clock clock;
    private final World world;
    private final GraphDesk desk;
    private final Faults faults;
    private final Usage usage;
    private final TrafficLog log;

    GraphGate(Clock clock, World world, GraphDesk desk, Faults faults, Usage usage, TrafficLog log) {
        this.clock = clock;
        this.world = world;
        this.desk = desk;
        this.faults = faults;
        this.usage = usage;
        this.log = log;
    }

    /** An answer, how long it is to be held back, and whether its connection breaks half way. */
    record Served(GraphAnswer answer, Duration delay, boolean broken) {}

    Served serve(GraphCalls.Http http) {
        long start = clock.millis();
        GraphCall call = GraphCalls.read(http);
        int percent = usage.count(clock.instant());
        Optional<Fault> late = faults.strikes(FaultKind.LATENCY, call.recipient());
        Optional<Fault> fault = faults.against(call).or(() -> overShare(percent));
        Served served = fault.map(hit -> struck(hit, call)).orElseGet(() -> done(call));
        Duration delay = served.delay().plusMillis(late.map(Fault::millis).orElse(0L));
        GraphAnswer answer = served.answer().with(headers(call, percent, fault));
        write(http, answer, clock.millis() - start + delay.toMillis(), fault);
        return new Served(answer, delay, served.broken());
    }

    private Served struck(Fault fault, GraphCall call) {
        GraphAnswer refusal = fault.kind()
                .error()
                .map(error -> GraphAnswer.refused(error, world.ids.trace()))
                .orElseGet(() -> GraphAnswer.html(503, "Service Unavailable"));
        return switch (fault.kind()) {
            case HTML_500 -> answered(GraphAnswer.html(500, "Sorry, something went wrong."));
            case TIMEOUT_AFTER_ACCEPT -> withheld(fault, call);
            case BROKEN_CONNECTION -> new Served(refusal, Duration.ZERO, true);
            default -> answered(refusal);
        };
    }

    private Served withheld(Fault fault, GraphCall call) {
        GraphAnswer answer = desk.answer(call);
        long millis = fault.millis() > 0 ? fault.millis() : WITHHELD_MILLIS;
        return answer.status() == 200
                ? new Served(GraphAnswer.html(504, "Gateway Timeout"), Duration.ofMillis(millis), false)
                : answered(answer);
    }

    private Served done(GraphCall call) {
        return answered(desk.answer(call));
    }

    private static Served answered(GraphAnswer answer) {
        return new Served(answer, Duration.ZERO, false);
    }

    private static Optional<Fault> overShare(int percent) {
        return percent > 100
                ? Optional.of(new Fault(FaultKind.MESSENGER_LIMIT, 100, -1, null, "", 0))
                : Optional.empty();
    }

    private Map<String, String> headers(GraphCall call, int percent, Optional<Fault> fault) {
        int regain = fault.filter(hit -> hit.kind() == FaultKind.MESSENGER_LIMIT)
                .map(hit -> (int) Math.max(1, hit.millis() / 60_000))
                .orElse(0);
        String page = world.token(call.token()).map(Token::pageId).orElse("");
        return Usage.headers(call.version(), world.ids.trace(), page, percent, regain);
    }

    private void write(GraphCalls.Http http, GraphAnswer answer, long millis, Optional<Fault> fault) {
        String path = "/" + http.path() + (http.query().isEmpty() ? "" : "?" + http.query());
        String note = fault.map(hit -> "fault: " + hit.kind().key()).orElse("");
        log.graph(http.method(), path, http.bodyText(), answer, millis, note);
    }
}
