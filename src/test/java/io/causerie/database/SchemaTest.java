package io.causerie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** As a node's connections to PostgreSQL are, only less patient: no answer takes a second, and no transaction rests for two. */
class SchemaTest {
    private DataSource database;

    @BeforeEach
    void impatient() throws SQLException {
        PGSimpleDataSource known = (PGSimpleDataSource) TestDatabase.postgresql().database;
        execute(known, "drop schema if exists later cascade; create schema later");
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(known.getURL());
        source.setUser(known.getUser());
        source.setCurrentSchema("later");
        source.setSocketTimeout(1);
        source.setOptions("-c idle_in_transaction_session_timeout=2s");
        database = source;
    }

    @Test
    void letsAScriptTakeLongerThanAnyOtherAnswerMay() {
        Flyway flyway = Schema.flyway(database, "classpath:migrations/slow");

        int migrations = flyway.migrate().migrationsExecuted;

        assertThat(migrations).isEqualTo(3);
    }

    @Test
    void waitsForTheNodeThatMigratesAlready() {
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(this::migrate);

        int migrations = migrate();

        assertThat(migrations + other.join()).isEqualTo(3);
    }

    private int migrate() {
        return Schema.flyway(database, "classpath:migrations/slow").migrate().migrationsExecuted;
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
