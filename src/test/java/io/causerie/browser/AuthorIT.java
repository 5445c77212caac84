package io.causerie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.server.LibertyServer;
import io.causerie.server.ServerSetup;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An author tries a bot, sees why it answers as it does, and teaches it what people wrote. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuthorIT {
    private static final String PASSWORD = "authors-password";
    private static final String UNKNOWN = "zorbulate the flumph";
    private static final List<String> WRITTEN = List.of("quibble frandish", "wabble the snorf", "grumptious");

    private static final String BOT = """
            causerie: 1
            bot: helper
            languages: [en, fr]
            intents:
              ask-hours:
                expressions:
                  en: [when are you open, what are your opening hours, are you open today, when do you close, until when are you open]
                  fr: [quand êtes-vous ouverts, quels sont vos horaires, à quelle heure fermez-vous]
              ask-delivery:
                expressions:
                  en: [do you deliver, can you bring it to my home, when does my parcel arrive, where is my parcel, how much is delivery]
                  fr: [livrez-vous, où est mon colis, combien coûte la livraison]
            skills:
              hours:
                triggers: {any: ["@ask-hours"]}
                actions: [{do: [{text: We are open from nine to six.}]}]
              delivery:
                triggers: {any: ["@ask-delivery"]}
                actions:
                  - do:
                      - editMemory: {set: {wants: delivery}}
                      - quickReplies: {title: We deliver within two days., buttons: [{title: Opening hours, value: when are you open}]}
              sorry: {type: fallback, actions: [{do: [{text: I did not get that.}]}]}
            """;

    private LibertyServer server;
    private Browser browser;
    private Meta meta;

    @BeforeAll
    void arrive() throws Exception {
        server = LibertyServer.start(ServerSetup.named("author")
                .withSimulator("demo")
                .with("causerie.trace.of", "all")
                .withAdmin("root", PASSWORD));
        var api = new Api(server.baseUri(), "root", PASSWORD);
        api.putBot("helper", BOT);
        // Of its own: a small bot that was taught one piece of nonsense takes other nonsense for the same.
        api.putBot("shop", BOT.replace("bot: helper", "bot: shop"));
        api.putApp("demo", Meta.APP, Meta.SECRET);
        api.putLivePage("demo", Meta.PAGE, Meta.TOKEN, "shop");
        browser = Browser.open(server.baseUri());
        meta = new Meta(server.baseUri());
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
    void opensTheChatBesideAnyPage() {
        browser.page.navigate("/monitor");
        browser.enter("#name", "root");
        browser.enter("#password", PASSWORD);
        browser.click("#enter");
        browser.sees("h1", "Monitor");

        browser.click(".try");

        browser.sees("#panel", "Nothing said yet");
        assertThat(browser.page.url()).endsWith("/monitor");
    }

    @Test
    @Order(2)
    void seesWhyTheBotDidNotUnderstand() {
        says(UNKNOWN);

        browser.sees("#panel .theirs", "I did not get that.");
        browser.click(".why > summary");
        browser.sees(".trace-shown", "sorry answers: no skill fired");
        browser.click(".others > summary");
        browser.sees(".trace-shown", "delivery: not true is @ask-delivery");
    }

    @Test
    @Order(3)
    void teachesTheBotOnTheSpot() {
        browser.click(".teach > summary");
        browser.enter(".teach input[name=intent]", "ask-delivery");
        browser.click(".teach button");
        browser.sees("#panel .notice.good", "The draft knows these words now");

        says(UNKNOWN);

        browser.sees("#panel .theirs", "We deliver within two days.");
        browser.click(".exchange:last-child .why > summary");
        browser.sees(".exchange:last-child .memory .good", "delivery");
    }

    @Test
    @Order(4)
    void tapsWhatTheBotOffers() {
        browser.click("button.choice");

        browser.sees("#panel .theirs", "We are open from nine to six.");
        browser.page.navigate("/monitor?bot=helper");
        browser.sees("#panel .theirs", "We are open from nine to six.");
        browser.looksRight("beside-monitor");
    }

    @Test
    @Order(5)
    void keepsTheChatOnAPageOfItsOwnAndStartsAgain() {
        browser.page.navigate("/test");
        browser.sees(".theirs", "We are open from nine to six.");
        browser.click(".exchange:first-child .why > summary");
        browser.looksRight("test");

        browser.click("#trial-again");

        browser.sees("#trial", "Nothing said yet");
    }

    @Test
    @Order(6)
    void findsWhatPeopleWroteAndTeachesSeveralAtOnce() throws Exception {
        for (String words : WRITTEN) {
            meta.adaSays(words);
        }
        seesOnTrain("grumptious");
        browser.looksRight("train");

        browser.click("label:has-text('" + WRITTEN.get(0) + "')");
        browser.click("label:has-text('" + WRITTEN.get(1) + "')");
        browser.enter("#wanted", "ask-hours");
        browser.click("#assign");

        browser.sees(".notice.good", "The bot has learned it");
        assertThat(browser.page.locator(".sentence").allTextContents()).hasSize(1);
    }

    @Test
    @Order(7)
    void putsAsideWhatTeachesNothing() {
        browser.click("label:has-text('grumptious')");
        browser.click("#archive");

        browser.sees(".notice.good", "Put aside.");
        browser.sees("#feed", "Nothing to look at");
        browser.click(".tabs a:has-text('Archive')");
        browser.sees(".sentence", "grumptious");
    }

    @Test
    @Order(8)
    void answersPeopleWithWhatItWasTaught() throws Exception {
        int before = meta.answers();

        meta.adaSays(WRITTEN.get(0));

        browser.page.navigate("/train?bot=shop&only=matched");
        seesOnTrain(WRITTEN.get(0));
        browser.sees(".sentence-foot", "@ask-hours");
        assertThat(meta.answers()).isGreaterThan(before);
    }

    @Test
    @Order(9)
    void seesHowTheTurnOfAPersonWent() {
        browser.click(".sentence-foot a");

        browser.sees(".trace-shown", "hours answers: only its triggers hold");
        browser.looksRight("turn");
    }

    @Test
    @Order(10)
    void measuresHowWellTheBotIsTrained() {
        browser.page.navigate("/train/quality?bot=helper");
        browser.click("#benchmark");
        browser.sees(".jobs .badge.good", "done");
        browser.sees("h3", "Confusion matrix");

        browser.enter("#csv", "when are you open,ask-hours\nhello,nothing");
        browser.click("#validate");
        browser.sees(".faults", "Line 2");
        browser.enter("#csv", "when are you open,ask-hours\nwhere is my parcel,ask-delivery");
        browser.click("#validate");

        browser.sees(".card h2", "Validation");
        browser.sees(".card .words", "2 of 2 sentences");
        browser.looksRight("quality");
    }

    @Test
    @Order(11)
    void metNoFaultOfAScript() {
        assertThat(browser.complaints).isEmpty();
    }

    private void says(String words) {
        browser.enter("#trial-words", words);
        browser.click("#trial-say");
    }

    /** The turn is taken in its own time; nothing tells the list, lest it lose what is chosen in it. */
    private void seesOnTrain(String words) {
        if (!browser.page.url().contains("/train")) {
            browser.page.navigate("/train?bot=shop");
        }
        for (int i = 0;
                i < 20
                        && browser.page
                                        .locator(".sentence:has-text('" + words + "')")
                                        .count()
                                == 0;
                i++) {
            browser.page.waitForTimeout(500);
            browser.page.reload();
        }
        browser.sees(".sentence", words);
    }
}
