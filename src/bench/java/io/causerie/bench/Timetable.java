package io.causerie.bench;

import java.util.concurrent.TimeUnit;

/** When the questions that count are asked: all at once, or so many a second. */
final class Timetable {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(2);

    private final Loop loop;
    private final Plan plan;
    private final Queues queues;
    private final Poster poster;
    private final double rate;
    private final long start;
    private int asked;

    /** @param rate questions a second; 0 asks all at once, so that the connections are never idle */
    Timetable(Loop loop, Plan plan, Queues queues, Poster poster, double rate) {
        this.loop = loop;
        this.plan = plan;
        this.queues = queues;
        this.poster = poster;
        this.rate = rate;
        this.start = loop.now();
    }

    void start() {
        double seconds = (loop.now() - start) / 1e9;
        int due = rate == 0 ? plan.messages() : (int) Math.min(plan.messages(), 1 + seconds * rate);
        while (asked < due) {
            queues.ask(plan.person(plan.warmup() + asked++));
        }
        poster.pump();
        if (asked < plan.messages()) {
            loop.after(TICK, this::start);
        }
    }
}
