package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.conversation.Overview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page with a hundred thousand conversations beside one with fifty, and three months of figures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrowdIT {
    private static final System.Logger LOG = System.getLogger(CrowdIT.class.getName());
    private static final String USER = "marie";
    private static final String PASSWORD = "agents-password-19";
    private static final int ROUNDS = 9;

    private RunningServer server;
    private Chromium chromium;
    private com.microsoft.playwright.Page page;

    @BeforeAll
    void open() throws Exception {
        ServerSetup setup = ServerSetup.named("CrowdIT");
        Path data = Files.createTempDirectory("causerie-crowd");
        fill("jdbc:h2:file:" + data.resolve("causerie")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        server = LibertyServer.start(
                setup.withDataIn(data).with("causerie.admin.user", USER).with("causerie.admin.password", PASSWORD));
        chromium = Chromium.at(server.baseUri());
        page = chromium.signedIn(USER, PASSWORD, Chromium.DESK, "en");
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Overview.Side.class)
    void opensAsFastWithManyConversationsAsWithFew(Overview.Side side) {
        String list = "/inbox?side=" + side.name().toLowerCase(java.util.Locale.ROOT) + "&page=";

        long few = median(list + "200");
        long many = median(list + "100");

        LOG.log(
                System.Logger.Level.INFO,
                "{0}: 50 conversations {1} ms, 100 000 conversations {2} ms",
                side,
                few,
                many);
        assertThat(many).isLessThan(allowedBeside(few));
    }

    @Test
    void showsThreeMonthsOfFiguresAtOnce() {
        long day = median("/monitor?range=day");
        long quarter = median("/monitor?range=quarter");

        LOG.log(System.Logger.Level.INFO, "a day of figures: {0} ms, 90 days: {1} ms", day, quarter);
        assertThat(quarter).isLessThan(allowedBeside(day));
        Chromium.look(page, "monitor-quarter");
    }

    /** A second where the small one takes half of one; on a machine that is busy otherwise, in proportion. */
    private static long allowedBeside(long small) {
        return 2 * Math.max(small, 500);
    }

    /** Until the page is there and drawn, in milliseconds. */
    private long median(String path) {
        page.navigate(path);
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            page.navigate(path);
            times[i] = (System.nanoTime() - begun) / 1_000_000;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static void fill(String url) throws SQLException, IOException {
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration/all", "classpath:db/migration/h2")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                var script = CrowdIT.class.getResourceAsStream("crowd.sql")) {
            statement.execute(new String(script.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
