package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * With a hundred thousand conversations on PostgreSQL, every place is visited while the database writes down how it found
 * each answer, that of the timers included: nothing reads a table that grows from its beginning to its end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansIT {
    private static final System.Logger LOG = System.getLogger(PlansIT.class.getName());
    private static final String USER = "marie";
    private static final String PASSWORD = "agents-password-19";
    /** What is looked through at most for a word that is rare: see conversation.logbook.Search and inbox.EventLog. */
    private static final long FURTHEST = 20_001;

    /** Where much fits, a scan that a limit ends is the shortest way. */
    private static final long SOON_ENDED = 1_000;

    private static final Set<String> GROWING = Set.of(
            "conversation",
            "inbox_event",
            "outbox_message",
            "person_name",
            "desk",
            "deed",
            "logbook",
            "turn_trace",
            "tally_lane",
            "audit_entry",
            "audit_word");

    private static final List<String> PAGES = List.of(
            "/inbox",
            "/inbox?side=agents",
            "/inbox?side=waiting",
            "/inbox?side=mine",
            "/inbox?page=100&after=2026-01-01T00:00:00Z,100-1000500",
            "/inbox?q=person+1000",
            "/inbox?q=parcel",
            "/inbox?c=100-1000500",
            "/monitor",
            "/monitor?range=quarter",
            "/monitor/letters",
            "/train?bot=crowd",
            "/train?bot=crowd&only=archived",
            "/train?bot=crowd&q=nothing+of+the+kind",
            "/train/turn?bot=crowd&turn=500",
            "/train/quality?bot=crowd",
            "/test?bot=crowd",
            "/build?bot=crowd",
            "/connect");
    private static final List<String> CALLS = List.of(
            "conversations?page=100",
            "conversations/100-1000500/messages",
            "events",
            "events?kind=postback",
            "events/kinds",
            "outbox?state=dead",
            "outbox?state=sent",
            "audit",
            "audit?text=turned+pages%2F77",
            "audit?who=marie");

    private EmbeddedPostgres postgres;
    private Plans plans;
    private RunningServer server;
    private Product product;
    private Chromium chromium;
    private Page page;
    private final Map<String, List<Plans.Plan>> told = new LinkedHashMap<>();

    @BeforeAll
    void open() throws Exception {
        Path folder = Files.createTempDirectory("causerie-plans");
        var builder = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setServerConfig("log_directory", folder.toString());
        Plans.SETTINGS.forEach(each -> builder.setServerConfig(each.get(0), each.get(1)));
        folder.toFile().setWritable(true, false);
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
        postgres = builder.start();
        Crowd.fill(postgres.getPostgresDatabase(), "postgresql");
        plans = new Plans(folder);
        start();
    }

    private void start() throws Exception {
        ServerSetup setup = ServerSetup.named("PlansIT")
                .withAdmin(USER, PASSWORD)
                .with("database.port", "" + postgres.getPort())
                .with("database.name", "postgres")
                .with("database.user", "postgres");
        server = LibertyServer.start(setup, Path.of("liberty", "postgresql.xml"));
        product = new Product(server.baseUri());
        for (String bot : List.of("crowd", "few")) {
            product.sendAs(USER, PASSWORD, "PUT", "/api/v1/bots/" + bot, Crowd.bot(bot, 10));
        }
        chromium = Chromium.at(server.baseUri());
        page = chromium.signedIn(USER, PASSWORD, Chromium.DESK, "en");
        plans.news();
    }

    @AfterAll
    void close() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
        postgres.close();
    }

    @Test
    void readsNoTableThatGrowsFromBeginningToEnd() throws Exception {
        for (String address : PAGES) {
            page.navigate(address);
            // What shows by itself is asked for once a second.
            page.waitForTimeout(1_500);
            told.put(address, plans.news());
        }
        for (String call : CALLS) {
            var answer = product.sendAs(USER, PASSWORD, "GET", "/api/v1/" + call, "");
            assertThat(answer.statusCode()).as(call).isEqualTo(200);
            page.waitForTimeout(200);
            told.put(call, plans.news());
        }

        Files.writeString(Path.of("target", "plans.txt"), report(), StandardCharsets.UTF_8);
        LOG.log(System.Logger.Level.INFO, "{0}", summary());
        assertThat(told.values().stream().mapToInt(List::size).sum()).isGreaterThan(100);
        assertThat(told)
                .allSatisfy((place, all) -> assertThat(all).as(place).allSatisfy(plan -> assertThat(plan.readings())
                        .as("%s%n%s", plan.sql(), plan.text())
                        .noneMatch(PlansIT::growsWithTheTable)));
    }

    private static boolean growsWithTheTable(Plans.Reading reading) {
        long most = reading.how().equals("Seq Scan") ? SOON_ENDED : FURTHEST;
        return GROWING.contains(reading.table()) && reading.rows() > most;
    }

    /** A line a place: how many queries, and the most rows that one of them read of which table. */
    private String summary() {
        return told.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue().size() + " queries, "
                        + each.getValue().stream()
                                .flatMap(plan -> plan.readings().stream())
                                .filter(reading -> GROWING.contains(reading.table()))
                                .max(Comparator.comparingLong(Plans.Reading::rows))
                                .map(reading ->
                                        reading.rows() + " rows of " + reading.table() + " (" + reading.how() + ")")
                                .orElse("nothing that grows"))
                .collect(Collectors.joining("\n", "\n", ""));
    }

    private String report() {
        return told.entrySet().stream()
                .map(each -> "=== " + each.getKey() + "\n"
                        + each.getValue().stream()
                                .map(plan -> plan.sql() + "\n-- " + plan.values() + "\n" + plan.text() + "\n")
                                .distinct()
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
