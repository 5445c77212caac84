package io.causerie.monitor;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How long one sum is; days are those of UTC. Kept by its name. */
public enum Span {
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS);

    private final ChronoUnit unit;

    Span(ChronoUnit unit) {
        this.unit = unit;
    }

    Instant start(Instant at) {
        return at.truncatedTo(unit);
    }

    Instant plus(Instant at, long spans) {
        return at.plus(spans, unit);
    }
}
