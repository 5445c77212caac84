package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** What an automation and its operator may rely on. */
interface ApiContract {

    Shop shop();

    @Test
    default void isReady() throws Exception {
        var response = shop().product().get("/health/ready");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    default void showsItsMeters() throws Exception {
        var response = shop().product().get("/metrics");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("causerie");
    }

    @Test
    default void greetsWhoeverComesToTheRoot() throws Exception {
        var root = shop().product().get("/");
        var response = shop().product().get("/login");

        assertThat(root.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("/login"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("Causerie");
    }

    @Test
    default void asksAStrangerToSignIn() throws Exception {
        var response = shop().product().get("/api/v1/conversations");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
    }

    @Test
    default void refusesAWrongPassword() throws Exception {
        var response = shop().product().getAs(Shop.USER, "guess", "/api/v1/conversations");

        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    default void namesTheFieldThatIsWrong() throws Exception {
        var response = shop().product()
                .putAs(Shop.USER, Shop.PASSWORD, "/api/v1/apps/other", "application/json", "{\"appId\":\"1\"}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(response.body()).contains("appSecret");
    }

    @Test
    default void describesItsInterface() throws Exception {
        var response = shop().product().get("/openapi");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("/api/v1/apps/{app}").doesNotContain("/webhook/");
    }

    @Test
    default void givesBackTheBotFile() throws Exception {
        var response = shop().get("/api/v1/bots/parrot");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("bot: parrot").contains(Shop.JOKE);
    }

    @Test
    default void understandsASentence() throws Exception {
        var response = shop().post("/api/v1/bots/parrot/understand", "{\"text\":\"do you know a joke\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"results\"").contains("ask-joke");
    }

    @Test
    default void findsWhatASentenceNames() throws Exception {
        var sentence = "What'll be the weather in London next Thursday?";

        var response = shop().post("/api/v1/bots/parrot/understand", "{\"text\":\"" + sentence + "\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("\"location\":[{", "\"city\":\"London\"", "\"raw\":\"London\"")
                .contains("\"datetime\":[{", "\"accuracy\":\"day\"", "\"raw\":\"next Thursday\"");
    }

    @Test
    default void beginsABenchmarkOfTheTraining() throws Exception {
        var begun = shop().post("/api/v1/bots/parrot/training/benchmark", "");
        var jobs = shop().get("/api/v1/bots/parrot/training/jobs");
        var job = shop().product()
                .getAs(
                        Shop.USER,
                        Shop.PASSWORD,
                        begun.headers()
                                .firstValue("Location")
                                .map(URI::create)
                                .map(URI::getPath)
                                .orElseThrow());

        assertThat(begun.statusCode()).isEqualTo(202);
        assertThat(jobs.body()).contains("\"kind\":\"benchmark\"");
        assertThat(job.statusCode()).isEqualTo(200);
        assertThat(job.body()).contains("\"report\":");
    }

    @Test
    default void namesTheLinesOfAValidationFileThatAreWrong() throws Exception {
        var response = shop().post("/api/v1/bots/parrot/training/validation", "expression,intent\nhello,ask-moon\n");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("line 2", "ask-moon");
    }

    @Test
    default void suggestsWhatAnAuthorMayMend() throws Exception {
        var response = shop().get("/api/v1/bots/parrot/training/suggestions");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"kind\":\"few\"");
    }

    @Test
    default void keepsATokenToItself() throws Exception {
        var response = shop().get("/api/v1/apps/contract/pages/" + Shop.PAGE);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("live").doesNotContain(Shop.PAGE_TOKEN);
        assertThat(shop().server().log()).doesNotContain(Shop.PAGE_TOKEN, Shop.APP_SECRET, Shop.PASSWORD);
    }

    @Test
    default void letsAnAgentSpeakAndTheBotBeSilent() throws Exception {
        var person = "24000000000000011";
        shop().deliver(Shop.says(person, "tell me a joke"));
        shop().graph().nextMessageTo(person);
        var conversation = "/api/v1/conversations/" + shop().conversationWith(person);

        var owned = shop().post(conversation + "/owner", "{\"owner\":\"agent\"}");
        shop().deliver(Shop.says(person, "tell me a joke"));
        var said = shop().post(conversation + "/messages", "{\"text\":\"A person speaks.\"}");

        assertThat(owned.statusCode()).isEqualTo(204);
        assertThat(said.statusCode()).isEqualTo(202);
        assertThat(shop().graph().nextMessageTo(person)).contains("A person speaks.");
    }
}
