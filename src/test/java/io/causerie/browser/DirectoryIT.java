package io.causerie.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.RequestOptions;
import io.causerie.login.ldap.Slapd;
import io.causerie.server.LibertyServer;
import io.causerie.server.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** People of a real OpenLDAP, asked by StartTLS, in a browser: what they are told, and which pages they find. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectoryIT {
    private static final System.Logger LOG = System.getLogger(DirectoryIT.class.getName());
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final String PASSWORD = "break-the-glass-1";

    /** Each role by way of a group, the first two of them by groups in groups. */
    private static final Map<String, List<String>> PEOPLE = Map.of(
            "admin", List.of("alice", "alice-password"),
            "author", List.of("harry", "harry-password"),
            "agent", List.of("g, (temp)*", "odd-password"),
            "viewer", List.of("bob", "bob-password"));

    private static final List<String> ROLES = List.of("admin", "author", "agent", "viewer");

    private static final String REFUSED = """
            wrong password             | bob                                | guess          | name or the password
            nobody of this name        | nobody                             | guess          | name or the password
            locked in the directory    | dave                               | dave-password  | account is locked
            password has expired       | erin                               | erin-password  | has expired
            no group with a role       | carol                              | carol-password | no group of yours
            injection: any name        | *                                  | bob-password   | name or the password
            injection: prefix          | bo*                                | bob-password   | name or the password
            injection: second filter   | bob)(uid=*                         | bob-password   | name or the password
            injection: or              | *)(|(uid=*                         | bob-password   | name or the password
            injection: other branch    | bob,ou=people,dc=example,dc=com    | bob-password   | name or the password
            injection: escape          | \\62ob                             | bob-password   | name or the password
            """;

    /** Each page and what is behind it, for whom. */
    private static final String OPEN = """
            /                        admin author agent viewer
            /account                 admin author agent viewer
            /connect                 admin viewer
            /connect/app             admin
            /connect/choose          admin
            /connect/token           admin
            /connect/page            admin viewer
            /build                   admin author
            /build/diff              admin author
            /build/entities          admin author
            /build/entity            admin author
            /build/import            admin author
            /build/intent            admin author
            /build/intents           admin author
            /build/new               admin author
            /build/settings          admin author
            /build/skill             admin author
            /build/skills            admin author
            /build/source            admin author
            /console/bot-file?bot=joke-bot&format=yaml admin author
            /test                    admin author viewer
            /train                   admin author viewer
            /train/quality           admin author viewer
            /train/turn              admin author viewer
            /inbox                   admin author agent viewer
            /monitor                 admin author agent viewer
            /monitor/letters         admin author agent viewer
            /console/figures.csv     admin author agent viewer
            /people                  admin
            /people/account          admin
            /people/audit            admin
            /people/directory        admin
            /people/new              admin
            /people/settings         admin
            /console/audit.csv       admin
            """;

    private Slapd slapd;
    private LibertyServer server;
    private Browser browser;
    private int visitors;

    @BeforeAll
    void open() {
        assumeTrue(Slapd.isInstalled(), Slapd.MISSING);
        slapd = Slapd.start();
        var setup = ServerSetup.named("directory")
                .with("causerie.security.store", "ldap")
                .withAdmin("root", PASSWORD)
                .with(
                        "causerie.start.dir",
                        Path.of("src/simulator/start").toAbsolutePath().toString())
                .with("causerie.start.samples", "true");
        for (var entry : slapd.config(slapd.ldap()).entrySet()) {
            setup = setup.with(entry.getKey(), entry.getValue());
        }
        server = LibertyServer.start(setup);
        browser = Browser.open(server.baseUri());
        browser.page.setDefaultTimeout(15_000);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
        if (slapd != null) {
            slapd.close();
        }
    }

    @Test
    @Order(1)
    void tellsPeopleWhyTheyAreNotLetIn() {
        var told = new ArrayList<String>();

        REFUSED.lines().map(line -> line.split(" +\\| +")).forEach(line -> {
            var english = words(line[1], line[2], "en");
            var french = words(line[1], line[2], "fr");
            told.add("%-26s | %-32s | %s | %s".formatted(line[0], line[1], english, french));
            assertThat(english).as(line[0]).contains(line[3].strip());
            assertThat(french).as(line[0]).isNotBlank().isNotEqualTo(english);
        });

        log("What people of the directory are told", told);
    }

    @Test
    @Order(2)
    void tellsSomebodyWhoGuessedThatTheDirectoryLockedTheAccount() {
        for (int i = 0; i < 3; i++) {
            words("frank", "guess", "en");
        }

        var right = words("frank", "frank-password", "en");

        log("After three wrong passwords, the right one", List.of(right));
        assertThat(right).contains("account is locked");
    }

    @Test
    @Order(3)
    void makesSomebodyWhoGuessesWait() {
        arrivesFromSomewhereNew("en");
        for (int i = 0; i < 5; i++) {
            tries("nobody", "guess");
        }

        tries("nobody", "another guess");

        log("After five wrong passwords from one place", List.of(fault()));
        assertThat(fault()).contains("Too many wrong passwords. Try again in");
    }

    @Test
    @Order(4)
    void opensEachPageToItsRolesAndHidesItFromTheOthers() {
        var lines = OPEN.lines().map(line -> line.split(" +", 2)).toList();
        var found = new ArrayList<Set<String>>(
                lines.stream().map(line -> new TreeSet<String>()).toList());
        for (var role : ROLES) {
            comesIn(PEOPLE.get(role).get(0), PEOPLE.get(role).get(1));
            for (int i = 0; i < lines.size(); i++) {
                int status = status(lines.get(i)[0]);
                assertThat(status).as(role + " " + lines.get(i)[0]).isIn(200, 302, 404);
                if (status != 404) {
                    found.get(i).add(role);
                }
            }
        }

        var table = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var open = found.get(i);
            table.add("%-44s".formatted(lines.get(i)[0])
                    + ROLES.stream()
                            .map(role -> "| %-7s".formatted(open.contains(role) ? "open" : "hidden"))
                            .collect(Collectors.joining()));
        }
        log("Page            admin, author, agent, viewer", table);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(found.get(i))
                    .as(lines.get(i)[0])
                    .isEqualTo(new TreeSet<>(List.of(lines.get(i)[1].strip().split(" "))));
        }
    }

    @Test
    @Order(5)
    void sendsStrangersToTheSignInPageFromEverywhere() {
        browser.page.context().clearCookies();

        OPEN.lines()
                .map(line -> line.split(" +")[0])
                .forEach(path -> assertThat(status(path)).as(path).isEqualTo(302));
    }

    @Test
    @Order(6)
    void hasNoPageThatIsNotInTheTable() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var pages = files.map(file -> "/" + PAGES.relativize(file).toString())
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF"))
                    .map(path -> path.replaceAll("\\.xhtml$", "").replaceAll("^/index$", "/"))
                    .filter(path -> !Set.of("/login", "/deletion").contains(path))
                    .toList();

            assertThat(OPEN.lines().map(line -> line.split(" +")[0])).containsAll(pages);
        }
    }

    @Test
    @Order(7)
    void showsAnAdministratorWhatTheDirectoryGives() {
        comesIn("alice", "alice-password");
        browser.page.navigate("/people");
        browser.sees("tbody tr:has-text('alice')", "In the company’s directory");
        browser.looksRight("people-of-directory");
        browser.page.navigate("/people/directory?who=bob");

        browser.sees("#now", "It answers");
        browser.sees("#now", "StartTLS");
        browser.sees(".gives tr:has-text('Viewer')", "bot-viewers");
        browser.sees("#look .notice", "bob is known and gets: Viewer.");
        browser.sees("#without", "root");
        browser.looksRight("people-directory");
        browser.page.navigate("/people/directory?who=dave");
        browser.sees("#look .notice", "dave is locked in the directory.");
        browser.page.navigate("/people/account?name=bob");
        browser.sees("#roles", "follow from the person’s groups");
        browser.looksRight("people-directory-account");
        browser.page.navigate("/account");
        browser.sees("#own-password", "The company’s directory keeps your password");
    }

    @Test
    @Order(8)
    void saysThatTheDirectoryIsAwayAndLetsTheFirstAdministratorIn() {
        slapd.stop();

        var english = words("harry", "harry-password", "en");
        var french = words("harry", "harry-password", "fr");
        browser.looksRightNow("login-directory-away");
        comesIn("root", PASSWORD);
        browser.page.navigate("/people/directory");
        browser.sees("#now", "It does not answer");
        browser.looksRight("people-directory-away");
        slapd.restart();
        browser.click("#now a");

        browser.sees("#now", "It answers");
        log("While the directory is away", List.of(english, french));
        assertThat(english).contains("Your company's directory does not answer");
        assertThat(french).contains("ne répond pas");
    }

    @Test
    @Order(9)
    void wroteNoPasswordIntoTheLog() {
        assertThat(server.log()).doesNotContain("bob-password", "alice-password", "service-password", PASSWORD);
    }

    private String words(String name, String password, String language) {
        arrivesFromSomewhereNew(language);
        tries(name, password);
        return fault();
    }

    /** Waits are by address; each visitor has one of the documentation's (RFC 5737). */
    private void arrivesFromSomewhereNew(String language) {
        browser.page.context().clearCookies();
        browser.page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100." + ++visitors));
        browser.page.navigate("/language?to=" + language + "&back=/login");
    }

    private void tries(String name, String password) {
        browser.enter("#name", name);
        browser.enter("#password", password);
        browser.click("#enter");
        browser.page.waitForLoadState();
    }

    private String fault() {
        return browser.page.locator(".notice.bad").textContent().strip();
    }

    private void comesIn(String name, String password) {
        arrivesFromSomewhereNew("en");
        tries(name, password);
        browser.page.waitForURL(url -> !url.contains("/login"));
    }

    private int status(String path) {
        return browser.page
                .request()
                .get(path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    private static void log(String title, List<String> lines) {
        LOG.log(System.Logger.Level.INFO, "{0}:\n{1}", title, String.join("\n", lines));
    }
}
