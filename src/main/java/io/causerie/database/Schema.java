package io.causerie.database;

import io.causerie.log.Logs;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to this version before any other room wakes. */
@ApplicationScoped
public class Schema {
    private static final Logger LOG = Logs.of(Schema.class);

    @Resource(lookup = "jdbc/causerie")
    DataSource database;

    @Inject
    Sql sql;

    private volatile String version;

    void migrate(@Observes @Priority(FIRST) Startup startup) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/all", "classpath:db/migration/" + dialect())
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        flyway.migrate();
        version = flyway.info().current().getVersion().getVersion();
        if ("0".equals(version)) {
            throw new IllegalStateException("No migration scripts were found; the WAR is incomplete");
        }
        LOG.info(() -> "The schema is at version " + version);
    }

    /** The start-up order of the rooms: the schema, then what they keep, then what works on it. */
    public static final int FIRST = 100;

    public static final int THEN = 200;
    public static final int LAST = 300;

    /** False until the schema is migrated; timers stay quiet so long. */
    public boolean isReady() {
        return version != null;
    }

    private String dialect() {
        return sql.isPostgresql() ? "postgresql" : "h2";
    }
}
