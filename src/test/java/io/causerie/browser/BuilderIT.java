package io.causerie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.causerie.server.LibertyServer;
import io.causerie.server.ServerSetup;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An author at work on a bot that is talking: what is changed in the browser is what people hear next. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BuilderIT {
    private static final String PASSWORD = "authors-password-7";
    private static final String WHAT_I_DO =
            "/build/skill?bot=joke-bot&skill=topics&at=actions%5B0%5D.do%5B0%5D&kind=text";

    private LibertyServer server;
    private Browser browser;
    private Meta meta;

    @BeforeAll
    void open() {
        server = LibertyServer.start(ServerSetup.named("builder")
                .withSimulator("demo")
                .withAdmin("root", PASSWORD)
                .withSamples());
        browser = Browser.open(server.baseUri());
        meta = new Meta(server.baseUri());
        browser.page.setDefaultTimeout(10_000);
        browser.page.navigate("/login?to=/build");
        browser.enter("#name", "root");
        browser.enter("#password", PASSWORD);
        browser.click("#enter");
        browser.sees("nav.side", "Build");
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
    void seesTheBotAtAGlance() {
        browser.sees("h1", "joke-bot");
        browser.sees(".place", "follows every edit");
        browser.looksRight("build");
    }

    @Test
    @Order(2)
    void addsExpressionsAndIsToldWhichAreKnown() {
        browser.page.navigate("/build/intent?bot=joke-bot&intent=ask-joke&language=en");

        browser.enter("#lines", "brighten up my rainy Monday\ntell me a joke");
        browser.click("#add");

        browser.sees(".notice.warn", "One was added; one is known already: “tell me a joke” (ask-joke)");
        browser.sees(".phrases", "brighten up my rainy Monday");
    }

    @Test
    @Order(3)
    void makesTheNextAnswerSayWhatWasTyped() throws Exception {
        browser.page.navigate(WHAT_I_DO);

        browser.page.locator("#f-text-en").fill("I am new here, and I know jokes.");
        assertThat(browser.page.locator("#f-text-en-count").textContent()).isEqualTo("32 / 2000");
        browser.click("#saveStep");
        browser.sees(".bubble", "I am new here, and I know jokes.");
        meta.adaSays("what can you do");

        meta.awaitTranscript("I am new here, and I know jokes.");
    }

    @Test
    @Order(4)
    void tagsAnEntityByWordsThatAreSelected() {
        browser.page.navigate("/build/intent?bot=joke-bot&intent=my-name&language=en");
        browser.enter("#lines", "everybody calls me Marguerite");
        browser.click("#add");
        browser.click(".phrases li:has-text('Marguerite') a");

        browser.page.evaluate("""
                () => {
                  const words = document.querySelector(".taggable").firstChild;
                  const start = words.data.indexOf("Marguerite");
                  getSelection().setBaseAndExtent(words, start, words, start + "Marguerite".length);
                }""");
        browser.page.waitForFunction("() => document.getElementById('words').value === 'Marguerite'");
        browser.page.selectOption("#tag-entity", "first-name");
        browser.looksRightNow("build-intent");
        browser.click("#tag");

        browser.sees(".phrases mark", "Marguerite");
        browser.sees(".phrases mark .tag-name", "first-name");
    }

    @Test
    @Order(5)
    void tellsWhoChangedTheSamePartInBetween() {
        browser.page.navigate(WHAT_I_DO);
        Page other = browser.page.context().newPage();
        other.navigate(WHAT_I_DO);
        other.locator("#f-text-en").fill("Somebody else was quicker.");
        other.locator("#saveStep").click();
        other.locator(".notice.good").waitFor();
        other.close();

        browser.page.locator("#f-text-en").fill("This comes too late.");
        browser.click("#saveStep");

        browser.sees(".overtaken", "root changed the same part in version");
        assertThat(browser.page.locator("#f-text-en").inputValue()).isEqualTo("This comes too late.");
        browser.looksRightNow("build-overtaken");
        String difference = browser.page.locator(".overtaken a").getAttribute("href");
        assertThat(difference).startsWith("/build/diff?");
        browser.page.navigate(difference);
        browser.sees(".diff ins", "Somebody else was quicker.");
        browser.looksRight("build-diff");
    }

    @Test
    @Order(6)
    void publishesAndRollsBack() throws Exception {
        browser.page.navigate("/build?bot=joke-bot");
        browser.click("#publish-in-production");
        browser.sees(".notice.good", "Published");
        browser.page.navigate(WHAT_I_DO);
        browser.page.locator("#f-text-en").fill("Nobody hears this before it is published.");
        browser.click("#saveStep");
        browser.sees(".notice.good", "Saved");
        int before = meta.answers();
        meta.adaSays("what can you do");
        meta.awaitAnswers(before + 1);
        assertThat(meta.transcript()).doesNotContain("Nobody hears this");

        browser.page.navigate("/build?bot=joke-bot");
        browser.sees(".place", "1 version behind");
        browser.click("#publish-in-production");
        meta.adaSays("what can you do");
        meta.awaitTranscript("Nobody hears this before it is published.");
        browser.click("#back-in-production");

        browser.sees(".notice.good", "Rolled back");
        browser.sees(".place", "1 version behind");
    }

    @Test
    @Order(7)
    void takesTheLastEditBack() {
        browser.click("#undo");

        browser.sees(".notice.good", "The last edit is taken back.");
        browser.page.navigate(WHAT_I_DO);
        assertThat(browser.page.locator("#f-text-en").inputValue()).isEqualTo("Somebody else was quicker.");
    }

    @Test
    @Order(8)
    void seesWhenTwoIntentsAreJoinedByAnd() {
        browser.page.navigate("/build/skill?bot=joke-bot&skill=topics&at=triggers&kind=condition");
        browser.page.selectOption("#join0", "all");
        browser.page.locator("[name=left]").nth(1).fill("@ask-joke");
        browser.looksRightNow("build-condition");
        browser.click("#saveCondition");

        browser.sees(".trap", "Two intents are joined by And.");
        browser.looksRight("build-skill-trap");
        browser.click("#makeOr");
        browser.sees("#triggers .and-or", "or");
        assertThat(browser.page.locator(".trap").count()).isZero();
    }

    @Test
    @Order(9)
    void isToldTheLineOfAFaultInTheSource() {
        browser.page.navigate("/build/source?bot=joke-bot");
        String file = browser.page.locator("#file").inputValue();
        browser.page.locator("#file").fill(file.replace("type: fallback", "type: fallbak"));
        browser.click("#save");

        browser.sees(".problems", "Did you mean \"fallback\"?");
        assertThat(browser.page.locator(".problems [data-line]").textContent()).matches("Line \\d+, column \\d+");
        browser.looksRightNow("build-source");
    }

    @Test
    @Order(10)
    void changesTheFactsOfAnEntity() {
        browser.page.navigate("/build/entity?bot=joke-bot&entity=topic");
        browser.looksRight("build-entity");
        String values = browser.page.locator("#values-en").inputValue();
        browser.page.locator("#values-en").fill(values + "\nweather = rain; snow");
        browser.page.locator("#facts0").fill("mood = grey");
        browser.page.locator("#of0").fill("weather");
        browser.click("#save");

        browser.sees(".notice.good", "Saved");
        assertThat(browser.page.locator("#values-en").inputValue()).endsWith("weather = rain; snow");
        assertThat(browser.page.locator("#facts0").inputValue()).isEqualTo("mood = grey");
    }

    @Test
    @Order(11)
    void beginsABotOfItsOwn() {
        browser.page.navigate("/build/new");
        browser.looksRight("build-new");
        browser.enter("#name", "opening-hours");
        browser.click("#begin");
        browser.sees("h1", "opening-hours");

        browser.page.navigate("/build/intents?bot=opening-hours");
        browser.click(".add-new summary");
        browser.enter("#name", "Ask hours");
        browser.click("#add");
        browser.sees("h1", "ask-hours");
        browser.page.navigate("/build/skills?bot=opening-hours");
        browser.click(".add-new summary");
        browser.enter("#name", "hours");
        browser.click("#add");

        browser.sees("h1", "hours");
        browser.looksRight("build-skill-new");
    }

    @Test
    @Order(12)
    void looksAtAnImportBeforeItIsTakenOver() {
        browser.page.navigate("/build/import?bot=opening-hours");
        browser.page
                .locator("#upload")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "faq.csv",
                        "text/csv",
                        "Question,Answer\nWhen are you open?,From nine to six.\n".getBytes(StandardCharsets.UTF_8)));
        browser.click("#look");
        browser.sees("#report", "question");
        browser.looksRightNow("build-import");

        browser.click("#take");

        browser.sees(".notice.good", "Taken over as version");
    }

    @Test
    @Order(13)
    void keepsTheBotThatWasChosen() {
        browser.page.navigate("/build/skill?bot=joke-bot&skill=topics");
        browser.click(".chooser summary");
        browser.click(".chooser a:has-text('opening-hours')");
        browser.page.waitForURL("**/build/skills?bot=opening-hours");

        browser.page.navigate("/build");

        browser.sees("h1", "opening-hours");
    }

    @Test
    @Order(14)
    void setsTheTimeZoneOfTheBot() {
        browser.page.navigate("/build/settings?bot=joke-bot");
        browser.looksRight("build-settings");
        browser.enter("#timeZone", "Europe/Pariss");
        browser.click("#save-settings");
        browser.sees(".problems", "Did you mean \"Europe/Paris\"?");

        browser.enter("#timeZone", "Europe/Paris");
        browser.click("#save-settings");

        browser.sees(".notice.good", "Saved");
        browser.page.navigate("/build/source?bot=joke-bot");
        assertThat(browser.page.locator("#file").inputValue()).contains("timeZone: Europe/Paris");
    }

    @Test
    @Order(15)
    void givesEachEnvironmentItsBaseUrl() {
        browser.page.navigate("/build/settings?bot=joke-bot");
        browser.enter("[id='url.production']", "http://169.254.169.254/latest");
        browser.click("#save-addresses");
        browser.sees(".notice.bad", "is inside this network");

        browser.enter("[id='url.production']", "https://shop.example.com/bot");
        browser.click("#save-addresses");

        browser.sees(".notice.good", "The next call goes there.");
        assertThat(browser.page.locator("[id='url.production']").inputValue())
                .isEqualTo("https://shop.example.com/bot");
        assertThat(browser.page.locator("[id='url.draft']").inputValue()).isEmpty();
    }

    @Test
    @Order(16)
    void metNoFaultOfAScript() {
        assertThat(browser.complaints).isEmpty();
    }
}
