package io.causerie.conversation.logbook;

import io.causerie.database.Ageing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How turns went is kept for some days. */
@ApplicationScoped
class OldTraces implements Ageing {
    static final Rows ROWS = new Rows("turn_trace", "event", "at", "1 = 1");

    @Inject
    @ConfigProperty(name = "causerie.trace.days", defaultValue = "7")
    int days;

    @Override
    public Rows rows() {
        return ROWS;
    }

    @Override
    public Optional<Duration> kept() {
        return Ageing.days(days);
    }
}
