package io.causerie.conversation.logbook;

import io.causerie.database.Ageing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The logbook is kept as long as what people wrote. */
@ApplicationScoped
class OldEntries implements Ageing {
    static final Rows ROWS = new Rows("logbook", "id", "at", "1 = 1");

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
