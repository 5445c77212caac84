package io.causerie.login;

import io.causerie.database.Ageing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The audit trail is kept for more than a year, so that what is looked into once a year is still there. */
@ApplicationScoped
class OldTrail implements Ageing {
    static final Rows ROWS = new Rows("audit_entry", "id", "at", "1 = 1");

    @Inject
    @ConfigProperty(name = "causerie.retention.audit-days", defaultValue = "400")
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
