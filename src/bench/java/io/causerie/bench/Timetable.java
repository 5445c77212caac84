package io.causerie.bench;

import java.util.concurrent.TimeUnit;

/** When some of the questions are asked: all at once, or so many a second. */
final class Timetable {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(2);

    private final Loop loop;
    private final Plan plan;
    private final Queues queues;
    private final Poster poster;
    private int next;
    private int end;
    private int first;
    private double rate;
    private long start;

    Timetable(Loop loop, Plan plan, Queues queues, Poster poster) {
        this.loop = loop;
        this.plan = plan;
        this.queues = queues;
        this.poster = poster;
    }

    /** @param perSecond 0 asks all at once, so that the connections are never idle */
    void ask(int from, int to, double perSecond) {
        first = from;
        next = from;
        end = to;
        rate = perSecond;
        start = loop.now();
        go();
    }

    private void go() {
        double seconds = (loop.now() - start) / 1e9;
        int due = rate == 0 ? end : (int) Math.min(end, first + 1 + seconds * rate);
        while (next < due) {
            queues.ask(plan.person(next++));
        }
        poster.pump();
        if (next < end) {
            loop.after(TICK, this::go);
        }
    }
}
