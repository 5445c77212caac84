package io.causerie.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * The time of the database, which all nodes share: what one writes into a lease, another one compares. Between two answers of
 * the database it goes on by what this machine measures, so that nobody who sets the machine's clock moves it.
 */
final class SharedClock extends Clock {
    private final LongSupplier nanos;
    private volatile Reading last;

    private record Reading(Instant at, long nanos) {
        Instant after(long now) {
            return at.plusNanos(now - nanos);
        }
    }

    /** @param own the machine's, until the database has been asked */
    SharedClock(Clock own, LongSupplier nanos) {
        this.nanos = nanos;
        this.last = new Reading(own.instant(), nanos.getAsLong());
    }

    /**
     * The database said its time at some moment between question and answer; whoever shows a time that was not among
     * these is set to the nearest one that was.
     *
     * @param asked in the nanoseconds of the constructor's supplier
     * @return how far this clock was off, negative if it was behind
     */
    Duration align(Instant theirs, long asked, long answered) {
        Instant ours = last.after(answered);
        Instant latest = theirs.plusNanos(answered - asked);
        Instant right = ours.isBefore(theirs) ? theirs : ours.isAfter(latest) ? latest : ours;
        last = new Reading(right, answered);
        return Duration.between(right, ours);
    }

    @Override
    public Instant instant() {
        return last.after(nanos.getAsLong());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Times are instants here; whoever shows one chooses the zone");
    }
}
