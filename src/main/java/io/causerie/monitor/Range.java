package io.causerie.monitor;

import java.time.Instant;

/** A stretch of time up to now that figures are shown for, in steps of a span. */
public enum Range {
    DAY(Span.HOUR, 24),
    WEEK(Span.DAY, 7),
    MONTH(Span.DAY, 30),
    QUARTER(Span.DAY, 90);

    private final Span span;
    private final int steps;

    Range(Span span, int steps) {
        this.span = span;
        this.steps = steps;
    }

    public Span span() {
        return span;
    }

    public int steps() {
        return steps;
    }

    /** The end of the step that runs now. */
    public Instant end(Instant now) {
        return span.plus(span.start(now), 1);
    }

    public Instant start(Instant now) {
        return span.plus(end(now), -steps);
    }

    /** The beginning of the stretch before, which is as long. */
    public Instant startBefore(Instant now) {
        return span.plus(start(now), -steps);
    }
}
