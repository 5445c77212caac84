package io.causerie.monitor;

import io.causerie.database.Schema;
import io.causerie.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the schema is migrated and the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {
    @Inject
    Schema schema;

    @Inject
    Sql sql;

    @Override
    @Transactional
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(schema.isReady() && sql.answers())
                .build();
    }
}
