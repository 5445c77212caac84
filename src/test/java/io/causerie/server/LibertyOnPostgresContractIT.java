package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The way to PostgreSQL that the operator's guide describes. */
class LibertyOnPostgresContractIT extends ServerContract {

    private EmbeddedPostgres postgres;

    @Override
    RunningServer start(ServerSetup setup) {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LibertyServer.start(
                setup.with("database.port", "" + postgres.getPort())
                        .with("database.name", "postgres")
                        .with("database.user", "postgres"),
                Path.of("liberty", "postgresql.xml"));
    }

    @AfterAll
    void stopPostgres() throws IOException {
        postgres.close();
    }

    @Test
    void keepsItsDataInPostgres() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from flyway_schema_history where success")) {
            rows.next();

            assertThat(rows.getInt(1)).isPositive();
        }
    }
}
