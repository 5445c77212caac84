package io.causerie.bench;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** One run from the first question of the warm-up to the last reply: sets the table, watches the clock, knows when it is over. */
final class Game {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);

    private final Loop loop;
    private final Options options;
    private final Plan plan;
    private final Judge judge;
    private final Queues queues;
    private final Poster poster;
    private final Graph graph;
    private final GraphDoor door;
    private final Clock clock = Clock.systemUTC();
    private final Quiet quiet;
    private final Outage pageOutage;
    private long start;
    private boolean over;
    private Duration cpuAtStart = Duration.ZERO;

    Game(Loop loop, Options options) {
        this.loop = loop;
        this.options = options;
        plan = Plan.of(options);
        judge = new Judge(plan, options.on("mute"));
        List<URI> webhooks = Stream.of(options.text("webhook", "http://127.0.0.1:9080/webhook/bench")
                        .split(","))
                .map(URI::create)
                .toList();
        List<InetSocketAddress> nodes = webhooks.stream()
                .map(webhook -> new InetSocketAddress(webhook.getHost(), webhook.getPort()))
                .toList();
        Envelope envelope = new Envelope(plan, webhooks.get(0), Meta.APP_ID, Meta.APP_SECRET);
        queues = new Queues(plan, written(envelope));
        poster = new Poster(loop, queues, judge, nodes, options);
        Faults faults = Faults.parse(options.text("faults", ""));
        graph = new Graph(plan, faults, new Random(plan.seed()), delivered(envelope));
        door = new GraphDoor(
                loop, graph, options.number("graph-port", 0), (long) (1e6 * options.decimal("graph-latency", 0)));
        pageOutage = Outage.parse(options.text("page-outage", ""));
        quiet = new Quiet(loop, options.number("quiet", 60));
    }

    private Graph.Delivered delivered(Envelope envelope) {
        boolean echoes = options.on("echoes");
        return (person, mid, call) -> {
            judge.replied(person, call.text(), loop.now());
            if (echoes) {
                queues.echo(person, envelope.echo(person, mid, call, clock.millis()));
                poster.pump();
            }
        };
    }

    /** All requests are written and signed before the first is posted. */
    private IntFunction<byte[]> written(Envelope envelope) {
        byte[][] requests = new byte[plan.total()][];
        for (int question = 0; question < requests.length; question++) {
            requests[question] = envelope.question(question, clock.millis());
        }
        return question -> requests[question];
    }

    void open() {
        door.open();
        System.err.println("graph " + door.port());
    }

    void told(String words) {
        String[] word = words.split(" ");
        switch (word[0]) {
            case "go" -> start();
            case "down" -> quiet.hold(true);
            case "up" -> quiet.hold(false);
            case "edited" -> judge.edited(Integer.parseInt(word[1]));
            default -> System.err.println("not understood: " + words);
        }
    }

    private void start() {
        quiet.again();
        new Timetable(loop, plan, queues, poster).ask(0, plan.warmup(), options.decimal("warmup-rate", 0));
        loop.every(TICK, this::tick);
    }

    private void tick() {
        quiet.progress(judge.acked() + judge.replied() + judge.warmedUp() + graph.calls());
        if (start == 0 && (judge.warm() && queues.empty() || quiet.over())) {
            begin();
        } else if (start != 0 && !over && (quiet.over() || judge.allSettled() && queues.empty())) {
            over = true;
            System.err.println("done");
            loop.after(TimeUnit.SECONDS.toNanos(options.number("linger", 2)), loop::stop);
        }
    }

    private void begin() {
        System.err.println("start");
        quiet.again();
        start = loop.now();
        cpuAtStart = cpu();
        graph.start();
        Outage outage = Outage.parse(options.text("outage", ""));
        if (outage.seconds() > 0) {
            loop.after((long) (outage.at() * 1e9), door::shut);
            loop.after((long) ((outage.at() + outage.seconds()) * 1e9), door::open);
        }
        if (pageOutage.seconds() > 0) {
            loop.after((long) (pageOutage.at() * 1e9), () -> graph.fail(pageOutage.page()));
            loop.after((long) ((pageOutage.at() + pageOutage.seconds()) * 1e9), () -> graph.fail(Outage.EVERY_PAGE));
        }
        new Timetable(loop, plan, queues, poster).ask(plan.warmup(), plan.total(), options.decimal("rate", 0));
        loop.every(
                TimeUnit.MILLISECONDS.toNanos(100),
                () -> System.err.println("progress " + judge.acked() + " " + judge.replied()));
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Report report() {
        Report report = new Report();
        judge.verdict(start).report(report);
        if (pageOutage.seconds() > 0) {
            judge.others(start, pageOutage, report);
        }
        poster.report(report);
        graph.report(report);
        door.report(report);
        return report.add(
                "playerCpuMsPerMessage", (double) cpu().minus(cpuAtStart).toMillis() / plan.messages());
    }
}
