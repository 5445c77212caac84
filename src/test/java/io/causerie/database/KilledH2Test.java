package io.causerie.database;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Without {@link OneWriter} one kill in seven leaves rows that nobody can write to: H2 refuses, or tries for ever. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledH2Test {
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    @Test
    void canBeWrittenToAfterEachOfManyKills() throws Exception {
        String url =
                "jdbc:h2:file:" + folder.resolve("said") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=100";

        for (int kill = 1; kill <= KILLS; kill++) {
            killSomewhere(url);

            assertThatCode(() -> writeInEveryPlace(url)).as("kill " + kill).doesNotThrowAnyException();
        }
    }

    private static void killSomewhere(String url) throws IOException, InterruptedException {
        Process writing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ManyWriters.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var commits = writing.inputReader()) {
            for (int left = ThreadLocalRandom.current().nextInt(50, 500); left > 0; left--) {
                commits.readLine();
            }
        } finally {
            writing.destroyForcibly().waitFor();
        }
    }

    /** H2 numbers its transactions by what is free: each connection that stays open gives the next one another number. */
    private static void writeInEveryPlace(String url) throws SQLException {
        List<Connection> open = new ArrayList<>();
        try {
            for (int place = 0; place <= ManyWriters.WRITERS; place++) {
                Connection connection = DriverManager.getConnection(url);
                open.add(connection);
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    for (int id = 0; id < ManyWriters.ROWS; id++) {
                        statement.executeUpdate("update said set a = a + 1, b = b + 1 where id = " + id);
                    }
                    connection.rollback();
                    statement.executeUpdate("insert into place values (" + place + ")");
                }
            }
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }
}
