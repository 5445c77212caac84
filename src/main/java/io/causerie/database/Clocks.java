package io.causerie.database;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock everybody injects. */
@Dependent
public class Clocks {
    @Produces
    @Dependent
    Clock systemUtc() {
        return Clock.systemUTC();
    }
}
