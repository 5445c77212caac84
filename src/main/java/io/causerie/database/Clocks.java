package io.causerie.database;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where the house looks at the system's clock. */
@Dependent
class Clocks {
    @Produces
    Clock utc() {
        return Clock.systemUTC();
    }
}
