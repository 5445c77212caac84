package io.causerie.outbox;

import io.causerie.database.Ageing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was said, or given up, is kept for some months; what is still to be said is never dropped. */
@ApplicationScoped
class OldMessages implements Ageing {
    static final Rows ROWS = new Rows("outbox_message", "id", "coalesce(settled_at, promised_at)", "state > 2");

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
