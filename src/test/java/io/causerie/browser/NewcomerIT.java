package io.causerie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.server.LibertyServer;
import io.causerie.server.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The way of somebody who has never seen the product: from signing in to a bot that answers everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewcomerIT {
    private static final String PASSWORD = "newcomers-password";

    private LibertyServer server;
    private Browser browser;
    private Meta meta;

    @BeforeAll
    void arrive() {
        server = LibertyServer.start(
                ServerSetup.named("newcomer").withSimulator("nowhere").withAdmin("root", PASSWORD));
        browser = Browser.open(server.baseUri());
        meta = new Meta(server.baseUri());
    }

    @AfterAll
    void leave() throws Exception {
        if (browser != null) {
            var counted = "clicks=%d entered=%d%n".formatted(browser.clicks, browser.typed);
            Files.writeString(Path.of("target", "newcomer.txt"), counted);
            browser.close();
        }
        server.close();
    }

    @Test
    @Order(1)
    void signsIn() {
        browser.page.navigate("/");
        browser.looksRight("sign-in");

        browser.enter("#name", "root");
        browser.enter("#password", PASSWORD);
        browser.click("#enter");

        browser.sees("h1", "Connect");
        browser.looksRight("connect-nothing");
    }

    @Test
    @Order(2)
    void takesABotAlong() {
        browser.click(".empty a.button");
        browser.sees("h2", "There is no bot yet");

        browser.click("#take");

        browser.sees("label", "App secret");
        browser.looksRight("connect-app");
    }

    @Test
    @Order(3)
    void isToldThatTheSecretIsWrong() {
        browser.enter("#appId", Meta.APP);
        browser.enter("#secret", "f".repeat(32));

        browser.sees("#secret-fault", "The App ID is right, this secret is not.");
        assertThat(browser.page.locator("#appId-fault").textContent()).isBlank();
        assertThat(browser.page.locator("#appId").inputValue()).isEqualTo(Meta.APP);
    }

    @Test
    @Order(4)
    void goesOnAsSoonAsTheSecretIsRight() {
        browser.enter("#secret", Meta.SECRET);

        browser.page.waitForURL("**/connect/token?**");
        browser.sees(".notice.good", "Meta knows the app and its secret.");
        browser.looksRight("connect-token");
    }

    @Test
    @Order(5)
    void isToldThatTheTokenIsOfAnotherApp() throws Exception {
        browser.enter("#token", meta.tokenOfAnotherApp());

        browser.sees("#token-fault", "This token was made for another app");
    }

    @Test
    @Order(6)
    void connectsThePageAsSoonAsTheTokenIsRight() {
        browser.enter("#token", Meta.TOKEN);

        browser.page.waitForURL("**/connect/page?page=" + Meta.PAGE + "**");
        browser.sees("h1", "Joke Corner");
        browser.sees(".light.bad", "Meta delivers to another address");
        browser.looksRight("connect-page-new");
    }

    @Test
    @Order(7)
    void registersTheWebhookWithOneClick() {
        browser.click("#open");

        browser.sees(".notice.good", "Meta delivers here, and the page is subscribed.");
        assertThat(browser.page.locator(".light.bad").count()).isZero();
    }

    @Test
    @Order(8)
    void seesWhoWritesAndLetsTheBotAnswer() throws Exception {
        meta.adaSays("tell me a joke");
        browser.sees("#trial", "tell me a joke");
        assertThat(meta.answers()).isZero();

        browser.click("#trial button:has-text('Let the bot answer')");
        browser.sees(".notice.good", "The bot answers this person");
        meta.adaSays("tell me a joke");

        browser.sees(".trace .out", "delivered");
        assertThat(meta.answers()).isPositive();
    }

    @Test
    @Order(9)
    void greetsBeforeTheFirstWord() {
        browser.enter("#greeting", "Hello! I know jokes.");
        browser.enter("#menu", "A joke = tell me a joke");
        browser.click("#saveWelcome");

        browser.sees(".notice.good", "Meta shows this from now on.");
    }

    @Test
    @Order(10)
    void goesLive() {
        browser.click("#goLive");

        browser.sees(".notice.good", "The bot answers everybody from now on.");
        browser.sees("#page-head .badge.good", "Live");
        browser.looksRight("connect-page-live");
    }

    @Test
    @Order(11)
    void showsASecretOnceToWhoAsks() {
        assertThat(browser.page.content()).doesNotContain(Meta.TOKEN);

        browser.click("#showToken");

        browser.sees("#secrets code", Meta.TOKEN);
        browser.page.reload();
        assertThat(browser.page.content()).doesNotContain(Meta.TOKEN);
    }

    @Test
    @Order(12)
    void seesAllPagesAtAGlance() {
        browser.page.navigate("/connect");

        browser.sees(".page-row", "All is well");
        browser.looksRight("connect");
    }

    @Test
    @Order(13)
    void showsEverybodyWhatBecameOfARequestForDeletion() {
        browser.page.navigate("/privacy/deletion/unknown");

        browser.sees("main", "There is no request with this code.");
        browser.looksRight("deletion");
    }

    @Test
    @Order(14)
    void metNoFaultOfAScript() {
        assertThat(browser.complaints).isEmpty();
    }
}
