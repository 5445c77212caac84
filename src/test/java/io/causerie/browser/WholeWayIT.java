package io.causerie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.causerie.server.LibertyServer;
import io.causerie.server.ServerSetup;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** From an empty house to a bot that people talk to, that is watched, interrupted, edited and published; and what it costs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeWayIT {
    private static final System.Logger LOG = System.getLogger(WholeWayIT.class.getName());
    private static final String PASSWORD = "newcomers-password";
    private static final String NEW_REPLY = "I am new here, and I know jokes.";
    /** Figures are counted a minute behind, and a machine may be busy with other things. */
    private static final double FIGURES_WITHIN = Duration.ofMinutes(4).toMillis();

    private static final int VALUES_NEEDED = 3;
    private static final int VALUES_WRONG = 2;

    private final Hands hands = new Hands();
    private LibertyServer server;
    private Browser browser;
    private Page console;
    private Page ada;
    private long begun;
    private long published;

    @BeforeAll
    void arrive() {
        server = LibertyServer.start(
                ServerSetup.named("whole-way").withSimulator("nowhere").withAdmin("root", PASSWORD));
        browser = Browser.open(server.baseUri());
        browser.letThePageUseTheClipboard();
        console = browser.page;
        begun = System.nanoTime();
    }

    @AfterAll
    void leave() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    @Test
    @Order(1)
    void signsIn() {
        console.navigate("/");

        hands.type(console, "#name", "root");
        hands.type(console, "#password", PASSWORD);
        hands.click(console, "#enter");

        browser.sees("h1", "Connect");
    }

    @Test
    @Order(2)
    void isToldWhichValueIsWrongAndWhereTheRightOneStands() throws Exception {
        hands.click(console, ".empty a.button");
        hands.click(console, "#take");
        hands.paste(console, "#appId", Meta.APP);
        hands.paste(console, "#secret", "f".repeat(32));
        browser.sees("#secret-fault", "The App ID is right, this secret is not.");
        hands.paste(console, "#secret", Meta.SECRET);
        console.waitForURL("**/connect/token?**");

        hands.paste(console, "#token", new Meta(server.baseUri()).tokenOfAnotherApp());

        browser.sees("#token-fault", "This token was made for another app");
        browser.sees("#token-fault", "Messenger API setup > Generate token");
    }

    @Test
    @Order(3)
    void connectsThePage() {
        hands.paste(console, "#token", Meta.TOKEN);
        console.waitForURL("**/connect/page?page=" + Meta.PAGE + "**");

        hands.click(console, "#open");

        browser.sees(".notice.good", "Meta delivers here, and the page is subscribed.");
        assertThat(hands.pasted).isEqualTo(VALUES_NEEDED + VALUES_WRONG);
    }

    @Test
    @Order(4)
    void hearsTheBotTellAJoke() {
        ada = console.waitForPopup(() -> hands.click(console, "#trial a:has-text('Write to Joke Corner')"));
        says("tell me a joke");
        browser.sees("#trial", "tell me a joke");
        hands.click(console, "#trial button:has-text('Let the bot answer')");

        says("tell me a joke");

        ada.locator(".line.page").first().waitFor();
        browser.sees(".trace .out .badge.good", "");
    }

    @Test
    @Order(5)
    void letsTheBotAnswerEverybody() {
        hands.click(console, "#goLive");

        browser.sees("#page-head .badge.good", "Live");
    }

    @Test
    @Order(6)
    void takesOverAnswersAndHandsBack() {
        hands.click(console, "nav.side [data-place='/inbox']");
        hands.click(console, ".entry");
        hands.click(console, "#take");
        browser.sees("#talk-head", "You answer");
        says("is anybody there?");
        browser.sees("#lines", "is anybody there?");

        hands.type(console, "#words", "Yes, I am Marie.\n");
        ada.locator(".line.page", containing("Yes, I am Marie.")).waitFor();
        hands.click(console, "#back");

        browser.sees("#talk-head", "The bot answers");
    }

    @Test
    @Order(7)
    void editsAReplyAndHearsIt() {
        hands.click(console, "nav.side [data-place='/build']");
        hands.click(console, ".tabs a:has-text('Skills')");
        hands.click(console, ".skills a:has-text('topics')");
        hands.click(console, ".group .step a.button");
        hands.overwrite(console, "#f-text-en", NEW_REPLY);
        hands.click(console, "#saveStep");
        browser.sees(".bubble", NEW_REPLY);

        says("what can you do");

        ada.locator(".line.page", containing(NEW_REPLY)).waitFor();
    }

    @Test
    @Order(8)
    void publishes() {
        hands.click(console, "nav.side [data-place='/build']");

        hands.click(console, "#publish-in-production");

        browser.sees(".notice.good", "Published");
        published = System.nanoTime();
    }

    @Test
    @Order(9)
    void seesItAllInTheFigures() {
        hands.click(console, "nav.side [data-place='/monitor']");

        console.locator(".tile:has-text('Messages received') .value:has-text('4')")
                .waitFor(new Locator.WaitForOptions().setTimeout(FIGURES_WITHIN));
        browser.sees("#figures", "topics");
        browser.sees("#figures", "tell-me-a-joke");
    }

    @Test
    @Order(10)
    void neededLittleOfThePerson() {
        LOG.log(
                System.Logger.Level.INFO,
                "The whole way: {0} clicks, {1} typed values, {2} pasted values and {3} wrong ones before them;"
                        + " {4} s to a published bot, {5} s until the figures show it",
                hands.clicks,
                hands.typed,
                hands.pasted - VALUES_WRONG,
                VALUES_WRONG,
                Duration.ofNanos(published - begun).toSeconds(),
                Duration.ofNanos(System.nanoTime() - published).toSeconds());
        assertThat(hands.pasted - VALUES_WRONG).isLessThanOrEqualTo(VALUES_NEEDED);
        assertThat(hands.clicks).isLessThanOrEqualTo(24);
        assertThat(hands.typed).isLessThanOrEqualTo(8);
        assertThat(browser.complaints).isEmpty();
    }

    /** As a visitor of the Facebook Page, in the other tab. */
    private void says(String words) {
        hands.type(ada, ".composer textarea", words + "\n");
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
