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
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Brings the schema to this version before any other room wakes. */
@ApplicationScoped
public class Schema {
    private static final Logger LOG = Logs.of(Schema.class);

    private static final int FOR_EVER = -1;

    @Resource(lookup = "jdbc/causerie")
    DataSource database;

    @Inject
    Sql sql;

    private volatile String version;

    void migrate(@Observes @Priority(FIRST) Startup startup) {
        Flyway flyway = flyway(database, "classpath:db/migration/all", "classpath:db/migration/" + dialect());
        flyway.migrate();
        version = flyway.info().current().getVersion().getVersion();
        if ("0".equals(version)) {
            throw new IllegalStateException("No migration scripts were found; the WAR is incomplete");
        }
        LOG.info(() -> "The schema is at version " + version);
    }

    /**
     * Other nodes work on while one of them migrates, and those that start wait for it. Its lock holds no transaction open: the
     * database would end one that does nothing for long, and could make no index concurrently beside it.
     */
    static Flyway flyway(DataSource database, String... locations) {
        FluentConfiguration configuration = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations(locations)
                .lockRetryCount(FOR_EVER)
                .callbacks(new Unhurried())
                .baselineOnMigrate(true)
                .baselineVersion("0");
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration.load();
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
