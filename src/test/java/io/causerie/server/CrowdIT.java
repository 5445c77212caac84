package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.conversation.Overview;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is large opens as what is small: pages with many conversations, many figures, and bots with many intents. */
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
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + data.resolve("causerie")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        database.setUser("sa");
        Crowd.fill(database, "h2");
        server = LibertyServer.start(setup.withDataIn(data).withAdmin(USER, PASSWORD));
        Product product = new Product(server.baseUri());
        putBot(product, "crowd", 1_000);
        putBot(product, "few", 10);
        chromium = Chromium.at(server.baseUri());
        page = chromium.signedIn(USER, PASSWORD, Chromium.DESK, "en");
    }

    private static void putBot(Product product, String bot, int intents) throws Exception {
        var response = product.sendAs(USER, PASSWORD, "PUT", "/api/v1/bots/" + bot, Crowd.bot(bot, intents));
        assertThat(response.statusCode()).as(response.body()).isIn(200, 201);
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
        String list = "/inbox?side=" + side.name().toLowerCase(Locale.ROOT) + "&page=";

        opensAlike("inbox " + side, list + "200", list + "100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/build?bot=%s",
                "/build/intents?bot=%s",
                "/build/intents?bot=%s&q=intent-7",
                "/build/intent?bot=%s&intent=intent-7",
                "/build/skills?bot=%s",
                "/build/skill?bot=%s&skill=sorry&at=actions[1].do[0]&kind=goTo",
                "/train?bot=%s",
                "/train?bot=%s&only=unmatched",
                "/train?bot=%s&q=parcel",
                "/train/quality?bot=%s",
                "/test?bot=%s"
            })
    void opensAsFastWithAThousandIntentsAsWithTen(String address) {
        opensAlike(address, address.formatted("few"), address.formatted("crowd"));
    }

    @Test
    void showsThreeMonthsOfFiguresAtOnce() {
        opensAlike("figures of 90 days beside one", "/monitor?range=day", "/monitor?range=quarter");
        Chromium.look(page, "monitor-quarter");
    }

    /** A second where the small one takes half of one; on a machine that is busy otherwise, in proportion. */
    private void opensAlike(String what, String small, String large) {
        long few = median(small);
        long many = median(large);

        LOG.log(System.Logger.Level.INFO, "{0}: {1} ms small, {2} ms large", what, few, many);
        assertThat(many).isLessThan(2 * Math.max(few, 500));
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
}
