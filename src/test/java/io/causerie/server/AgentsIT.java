package io.causerie.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An agent at work, in a real browser: what people write in the simulator shows, and what the agent writes arrives there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgentsIT {
    private static final String USER = "marie";
    private static final String PASSWORD = "agents-password-19";
    private static final String PAGE = "900000000000002";
    private static final int A_JOKE_AND_A_QUESTION = 2;

    private RunningServer server;
    private Chromium chromium;
    private Simulated simulator;

    @BeforeAll
    void open() {
        server = LibertyServer.start(ServerSetup.named("AgentsIT")
                .withAdmin(USER, PASSWORD)
                .withSimulator("demo")
                .withSamples());
        simulator = new Simulated(server.baseUri());
        chromium = Chromium.at(server.baseUri());
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        server.close();
    }

    @Test
    @Order(1)
    void takesOverAnswersAndHandsBack() {
        String nora = simulator.person("Nora", "Petit");
        simulator.says(nora, "tell me a joke");
        simulator.awaitAnswers(nora, 1);

        Page page = chromium.signedIn(USER, PASSWORD, Chromium.DESK, "en");
        page.navigate("/inbox");
        page.click("text=Nora Petit");
        assertThat(page.locator("#lines")).containsText("tell me a joke");
        page.click("#take");
        assertThat(page.locator("#talk-head")).containsText("You answer");

        simulator.says(nora, "is anybody there?");
        assertThat(page.locator("#lines")).containsText("is anybody there?");
        assertThat(page.locator("#list .dot")).hasCount(1);
        page.fill("#words", "Yes, I am Marie.");
        page.press("#words", "Enter");
        assertThat(page.locator("#lines")).containsText("Yes, I am Marie.");
        simulator.awaitTranscript(nora, "Yes, I am Marie.");
        assertThat(page.locator("#lines .state").last()).containsText("delivered");
        assertThat(page.locator("#list .dot")).hasCount(0);

        page.click("#back");
        assertThat(page.locator("#talk-head")).containsText("The bot answers");
        int answers = simulator.answers(nora);
        simulator.says(nora, "tell me a joke");
        simulator.awaitAnswers(nora, answers + 1);
    }

    @Test
    @Order(2)
    void keepsTheBotSilentOnceSomebodyTypedInMetasInbox() {
        String hugo = simulator.person("Hugo", "Moreau");
        simulator.says(hugo, "tell me a joke");
        simulator.awaitAnswers(hugo, A_JOKE_AND_A_QUESTION);

        simulator.typedInMetasInbox(PAGE, hugo, "Hello, a colleague here.");
        Page page = chromium.signedIn(USER, PASSWORD, Chromium.DESK, "en");
        page.navigate("/inbox?side=agents");
        page.click("text=Hugo Moreau");
        assertThat(page.locator("#lines")).containsText("Hello, a colleague here.");
        int answers = simulator.answers(hugo);
        simulator.says(hugo, "tell me a joke");
        assertThat(page.locator("#lines")).containsText("tell me a joke");
        assertThat(page.locator("#list .dot")).hasCount(1);

        org.assertj.core.api.Assertions.assertThat(simulator.answers(hugo)).isEqualTo(answers);
    }

    @Test
    @Order(3)
    void saysWhatMetaAllowsAndWhatIsMissing() {
        String ines = simulator.person("Inès", "Laurent");
        simulator.says(ines, "tell me a joke");
        simulator.awaitAnswers(ines, 1);
        Page page = chromium.signedIn(USER, PASSWORD, Chromium.DESK, "en");
        page.navigate("/inbox?c=" + PAGE + "-" + ines);
        assertThat(page.locator(".line.out").last().locator(".choices")).isVisible();
        page.click("#take");

        assertThat(page.locator("#composer")).containsText("You may write freely");
        page.click("#send");
        assertThat(page.locator("#notices")).containsText("Write something");
        page.fill("#note", "She is a friend of the house.");
        page.click("#keep");

        assertThat(page.locator(".line.note")).containsText("She is a friend of the house.");
        org.assertj.core.api.Assertions.assertThat(simulator.transcript(ines)).doesNotContain("friend of the house");
    }

    @Test
    @Order(4)
    void findsPeopleByNameAndByWhatTheySaid() {
        Page page = chromium.signedIn(USER, PASSWORD, Chromium.DESK, "en");

        page.navigate("/inbox?q=hugo");
        assertThat(page.locator(".entry")).hasCount(1);
        page.navigate("/inbox?q=anybody+there");
        assertThat(page.locator(".entry")).containsText("Nora Petit");
        page.navigate("/inbox?q=nobody+said+this");
        assertThat(page.locator(".entry")).hasCount(0);
    }

    @Test
    @Order(5)
    void givesTheFiguresToThoseWhoSignedIn() {
        Page page = chromium.signedIn(USER, PASSWORD, Chromium.DESK, "en");

        String figures = page.request().get("/console/figures.csv?range=day").text();

        org.assertj.core.api.Assertions.assertThat(figures)
                .startsWith("starts_at,page,figure,name,amount\r\n")
                .contains(PAGE + ",turns,\"\",");
    }

    @Test
    @Order(6)
    void fitsADeskAndAPhoneInBothLanguages() {
        for (int width : new int[] {Chromium.DESK, Chromium.PHONE}) {
            for (String language : new String[] {"en", "fr"}) {
                Page page = chromium.signedIn(USER, PASSWORD, width, language);
                page.navigate("/inbox");
                assertThat(page.locator(".entry").first()).isVisible();
                Chromium.look(page, "inbox-" + language);
                page.locator(".entry").first().click();
                assertThat(page.locator("#composer")).isVisible();
                Chromium.look(page, "inbox-talk-" + language);
                page.navigate("/monitor");
                Chromium.look(page, "monitor-" + language);
                page.navigate("/monitor/letters");
                Chromium.look(page, "monitor-letters-" + language);
            }
        }
    }
}
