package io.causerie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.server.LibertyServer;
import io.causerie.server.ServerSetup;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An administrator lets people in and out; a person looks after the own account; the trail tells of both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleIT {
    private static final String PASSWORD = "administrators-password";
    private static final String OWN = "six words of nobody else";

    private LibertyServer server;
    private Browser browser;
    private Meta meta;
    private String madePassword;
    private String token;

    @BeforeAll
    void open() {
        server = LibertyServer.start(ServerSetup.named("people")
                .withSimulator("demo")
                .withAdmin("root", PASSWORD)
                .withSamples());
        browser = Browser.open(server.baseUri());
        meta = new Meta(server.baseUri());
        browser.page.setDefaultTimeout(15_000);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    @Test
    @Order(1)
    void makesAnAccountWhosePasswordIsShownOnce() {
        comesIn("root", PASSWORD, "/people");
        browser.sees("tbody th", "root");
        browser.click("a:has-text('Add somebody')");
        browser.looksRight("people-new");
        browser.enter("#name", "-lea");
        browser.click("#make");
        browser.sees("#name-fault", "must begin with a letter");
        browser.sees(".roles .fault", "at least one role");

        browser.enter("#name", "Lea");
        browser.click("label:has-text('Agent')");
        browser.click("#make");

        browser.sees("h2", "lea may enter now");
        browser.looksRightNow("people-made");
        madePassword = browser.page.locator(".copy code").textContent();
        browser.click("a:has-text('Look at the account')");
        browser.sees("h1", "lea");
        assertThat(browser.page.content()).doesNotContain(madePassword);
    }

    @Test
    @Order(2)
    void showsHowTheAccountIs() {
        browser.sees(".badges", "may enter");
        browser.looksRight("people-account");
        browser.page.navigate("/people");
        browser.sees("tbody tr:has-text('lea')", "never");
        browser.looksRight("people");
    }

    @Test
    @Order(3)
    void letsThePersonSeeOnlyWhatTheRoleMay() {
        leaves();
        comesIn("lea", madePassword, "/inbox");

        browser.sees("h1", "Inbox");
        assertThat(browser.page.locator("nav.side a").allTextContents()).containsExactly("Inbox", "Monitor");
        for (var hidden : new String[] {"/people", "/people/audit", "/console/audit.csv", "/connect", "/build"}) {
            assertThat(browser.page.request().get(hidden).status()).as(hidden).isEqualTo(404);
        }
    }

    @Test
    @Order(4)
    void changesTheOwnPasswordAndLanguage() {
        browser.click("details.person summary");
        browser.click("a:has-text('My account')");
        browser.looksRight("account");
        browser.enter("#present", "a guess of it");
        browser.enter("#wanted", OWN);
        browser.enter("#again", OWN + "!");
        browser.click("#change");
        browser.sees("#again-fault", "not the same");
        browser.enter("#present", "a guess of it");
        browser.enter("#wanted", OWN);
        browser.enter("#again", OWN);
        browser.click("#change");
        browser.sees("#present-fault", "is not right");

        browser.enter("#present", madePassword);
        browser.enter("#wanted", OWN);
        browser.enter("#again", OWN);
        browser.click("#change");
        browser.sees(".notice.good", "Your password is changed");
        browser.page.selectOption("#chosen", "fr");
        browser.click("#speak");

        browser.sees("h1", "Mon compte");
        browser.sees(".notice.good", "La langue est enregistrée");
        browser.page.selectOption("#chosen", "en");
        browser.click("#speak");
        browser.sees("h1", "My account");
    }

    @Test
    @Order(5)
    void makesATokenThatOpensTheApiAndNoMoreThanThePersonMay() throws Exception {
        browser.enter("#title", "nightly report");
        browser.click("#makeToken");
        browser.sees(".roles .fault", "Choose what the token may do");
        browser.click("label:has-text('Agent')");
        browser.click("#makeToken");
        browser.sees("#own-tokens", "Your new token");
        browser.looksRightNow("account-token");
        token = browser.page.locator(".made .copy code").textContent();

        assertThat(api("/api/v1/conversations")).isEqualTo(200);
        assertThat(api("/api/v1/accounts")).isEqualTo(403);
        browser.page.reload();
        browser.sees(".tokens", "nightly report");
        browser.sees(".tokens", "last used");
        assertThat(browser.page.content()).doesNotContain(token);
        browser.looksRight("account-tokens");
    }

    @Test
    @Order(6)
    void revokesTheToken() throws Exception {
        browser.click(".tokens button:has-text('Revoke')");
        browser.sees("dialog[open]", "Revoke “nightly report”?");
        browser.looksRightNow("account-revoke");
        browser.click("dialog[open] .danger");

        browser.sees(".notice.good", "The token is revoked");
        assertThat(api("/api/v1/conversations")).isEqualTo(401);
    }

    @Test
    @Order(7)
    void locksAnAccountAndOpensItAgain() {
        leaves();
        comesIn("root", PASSWORD, "/people/account?name=lea");
        browser.click("#lock");
        browser.sees(".badges", "locked");
        browser.looksRight("people-locked");
        leaves();
        triesToComeIn("lea", OWN);
        browser.sees(".notice.bad", "This account is locked");
        comesIn("root", PASSWORD, "/people/account?name=lea");

        browser.click("#open");

        browser.sees(".badges", "may enter");
    }

    @Test
    @Order(8)
    void changesARoleAndSetsANewPassword() {
        browser.click("label:has-text('Agent')");
        browser.click("#saveRoles");
        browser.sees(".roles .fault", "at least one role");
        browser.click("label:has-text('Viewer')");
        browser.click("#saveRoles");
        browser.sees(".notice.good", "The roles are saved");
        browser.enter("#password", "short");
        browser.click("#setPassword");
        browser.sees("#password-fault", "10 to 200");

        browser.click("#setPassword");

        browser.sees("#password-part", "shown once");
        madePassword = browser.page.locator("#password-part code").textContent();
        assertThat(madePassword).hasSize(20);
    }

    @Test
    @Order(9)
    void hasNoWayToShutOutOneselfOrTheFirstAdministrator() {
        browser.page.navigate("/people/account?name=root");
        browser.sees("#roles", "stays an administrator");

        assertThat(browser.page
                        .locator("#lock, #remove, #saveRoles, #setPassword")
                        .count())
                .isZero();
        browser.page.navigate("/people/account?name=nobody");
        browser.sees(".empty", "There is no such account");
    }

    @Test
    @Order(10)
    void removesAnAccount() {
        browser.page.navigate("/people/account?name=lea");
        browser.click("button:has-text('Remove the account')");
        browser.sees("dialog[open]", "Remove lea?");
        browser.looksRightNow("people-remove");
        browser.click("#remove");

        browser.sees(".notice.good", "The account is gone");
        leaves();
        triesToComeIn("lea", madePassword);
        browser.sees(".notice.bad", "is not right");
    }

    @Test
    @Order(11)
    void erasesAPersonOnRequest() throws Exception {
        meta.adaSays("tell me a joke");
        meta.awaitAnswers(1);
        comesIn("root", PASSWORD, "/inbox?c=" + Meta.PAGE + "-" + Meta.ADA);
        String told = browser.page
                .request()
                .get("/api/v1/people/" + Meta.PAGE + "/" + Meta.ADA + "/export")
                .text();
        browser.sees("#lines", "tell me a joke");
        browser.click("button:has-text('Erase…')");
        browser.sees("dialog[open]", "Erase everything about");
        browser.looksRightNow("inbox-erase");
        browser.click("#erase");

        browser.sees(".notice.good", "has been erased");
        assertThat(told).contains("tell me a joke");
        assertThat(browser.page.locator(".entry").count()).isZero();
    }

    @Test
    @Order(12)
    void tellsItAllOnTheTrail() {
        browser.page.navigate("/people/audit");
        browser.sees(".trail", "Personal data erased");
        browser.looksRight("people-audit");
        browser.enter("#q", "token");
        browser.enter("#by", "lea");
        browser.click(".find-lines button");

        browser.sees(".trail", "Token revoked");
        assertThat(browser.page.locator(".trail tbody tr").count()).isEqualTo(2);
        assertThat(browser.page.content()).doesNotContain(token);
        String csv = browser.page
                .request()
                .get(browser.page.locator("a[download]").first().getAttribute("href"))
                .text();
        assertThat(csv.lines()).hasSize(3).first().asString().startsWith("id,at,who");
        assertThat(csv).contains("\"token.created\"", "\"token.revoked\"");
    }

    @Test
    @Order(13)
    void findsWhatAPageOrABotIsNamedIn() {
        browser.page.navigate("/people/audit?about=page:" + Meta.PAGE);
        browser.sees(".trail", "pages/" + Meta.PAGE);

        assertThat(browser.page.locator(".trail tbody tr").allTextContents())
                .isNotEmpty()
                .allMatch(line -> line.contains(Meta.PAGE));
        browser.page.navigate("/people/audit?from=2099-01-01");
        browser.sees(".empty", "Nothing found");
    }

    @Test
    @Order(14)
    void showsWhatIsConfiguredAndNoSecret() {
        browser.page.navigate("/people/settings");

        browser.sees("tr:has-text('causerie.admin.password')", "(set)");
        browser.sees("tr:has-text('causerie.admin.user')", "root");
        browser.sees("tr:has-text('causerie.session.idle')", "default");
        browser.sees("tr:has-text('causerie.session.idle')", "PT30M");
        assertThat(browser.page.content()).doesNotContain(PASSWORD);
        browser.looksRight("people-settings");
        browser.page.navigate("/people/directory");
        browser.sees(".empty", "No directory is asked");
        browser.looksRight("people-no-directory");
    }

    @Test
    @Order(15)
    void metNoFaultOfAScript() {
        assertThat(browser.complaints).isEmpty();
    }

    private void comesIn(String name, String password, String to) {
        triesToComeIn(name, password);
        browser.page.waitForURL(url -> !url.contains("/login"));
        browser.page.navigate(to);
    }

    private void triesToComeIn(String name, String password) {
        browser.page.navigate("/login");
        browser.enter("#name", name);
        browser.enter("#password", password);
        browser.click("#enter");
    }

    private void leaves() {
        browser.click("details.person summary");
        browser.click("#signOut");
        browser.page.waitForURL(url -> url.contains("/login"));
    }

    private int api(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.baseUri().resolve(path)).header("Authorization", "Bearer " + token);
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
