package io.causerie.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What has arrived and is not stored yet, and whether more may come: bounded in number, in size and in time. */
final class Waiting {

    /**
     * How much may wait.
     *
     * @param size characters of JSON
     * @param patience how long the oldest may wait; Meta waits five seconds (Messenger "Webhooks", required 200 OK)
     * @param rest how long nothing is tried after the database did not answer
     */
    record Limits(int bodies, long size, Duration patience, Duration rest) {}

    private final Clock clock;
    private final Limits limits;
    private final Queue<Arrival> inOrder = new ConcurrentLinkedQueue<>();
    private final AtomicInteger bodies = new AtomicInteger();
    private final AtomicLong size = new AtomicLong();
    private volatile Instant awayUntil = Instant.MIN;
    private volatile Instant commitBegun = Instant.MAX;

    Waiting(Clock clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /** Why nothing more may come in now; empty when it may. */
    Optional<PutOff.Why> closed() {
        Instant now = clock.instant();
        if (now.isBefore(awayUntil)) {
            return Optional.of(PutOff.Why.AWAY);
        }
        if (bodies.get() >= limits.bodies() || size.get() >= limits.size()) {
            return Optional.of(PutOff.Why.FULL);
        }
        boolean slow = isTooOld(commitBegun, now)
                || oldest().filter(at -> isTooOld(at, now)).isPresent();
        return slow ? Optional.of(PutOff.Why.SLOW) : Optional.empty();
    }

    void add(Arrival arrival) {
        bodies.incrementAndGet();
        size.addAndGet(arrival.weight());
        inOrder.add(arrival);
    }

    /** A commit begins; there is one at a time. */
    void begin() {
        commitBegun = clock.instant();
    }

    /** Its commit has ended: these are not in memory any more, whatever became of them. */
    void gone(List<Arrival> arrivals) {
        commitBegun = Instant.MAX;
        bodies.addAndGet(-arrivals.size());
        arrivals.forEach(arrival -> size.addAndGet(-arrival.weight()));
        oldest();
    }

    /** The database did not answer: for a while nothing is tried. */
    void rest() {
        awayUntil = clock.instant().plus(limits.rest());
    }

    /** Those whose senders have waited long enough; each is named once. */
    List<Arrival> overdue() {
        Instant now = clock.instant();
        List<Arrival> overdue = new ArrayList<>();
        while (oldest().filter(at -> isTooOld(at, now)).isPresent()) {
            Arrival first = inOrder.poll();
            if (first != null) {
                overdue.add(first);
            }
        }
        return overdue;
    }

    int bodies() {
        return bodies.get();
    }

    long size() {
        return size.get();
    }

    /** How long the first of those who wait for an answer has waited. */
    Duration age() {
        return oldest().map(at -> Duration.between(at, clock.instant())).orElse(Duration.ZERO);
    }

    Duration rest(PutOff.Why why) {
        return why == PutOff.Why.AWAY ? limits.rest() : limits.patience();
    }

    private boolean isTooOld(Instant at, Instant now) {
        return !now.minus(limits.patience()).isBefore(at);
    }

    /** Those who have been answered are forgotten on the way. */
    private Optional<Instant> oldest() {
        Arrival first = inOrder.peek();
        while (first != null && first.receipt().isDone()) {
            inOrder.remove(first);
            first = inOrder.peek();
        }
        return Optional.ofNullable(first).map(Arrival::at);
    }
}
