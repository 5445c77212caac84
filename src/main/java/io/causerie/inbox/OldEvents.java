package io.causerie.inbox;

import io.causerie.database.Ageing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What people wrote is kept for some months; an event is dropped only when nobody works on it any more. */
@ApplicationScoped
class OldEvents implements Ageing {
    static final Rows ROWS = new Rows("inbox_event", "id", "received_at", "state > 0");

    @Inject
    @ConfigProperty(name = "causerie.retention.days", defaultValue = "90")
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
