package io.causerie.monitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;

/** What the house knows of its own work, from sums that are kept ready. */
@ApplicationScoped
public class Figures {
    @Inject
    Tally tally;

    @Inject
    Clock clock;

    /** The range up to now and the one before, of these pages together. */
    public Report report(Range range, Collection<String> pages) {
        Instant now = clock.instant();
        return Report.of(range, now, tally.read(pages, range.span(), range.startBefore(now), range.end(now)));
    }

    /** Another one whenever more was counted. */
    public String stamp() {
        return tally.stamp();
    }
}
