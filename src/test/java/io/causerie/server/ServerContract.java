package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the product promises over HTTP, wherever it runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerContract {

    static final System.Logger LOG = System.getLogger(ServerContract.class.getName());
    private static final Set<String> FILES_DEPLOYED = new HashSet<>();

    private static final String USER = "root";
    private static final String PASSWORD = "contract-password";
    private static final String APP_SECRET = "0123456789abcdef0123456789abcdef";
    private static final String VERIFY_TOKEN = "contract-token";
    private static final String PAGE = "102000000000001";

    private static final String BOT = """
            causerie: 1
            bot: parrot
            languages: [en]
            intents:
              ask-joke:
                expressions:
                  en: [tell me a joke, make me laugh, another joke please, do you know a joke]
            skills:
              jokes:
                type: business
                triggers: {any: ["@ask-joke"]}
                actions: [{do: [{text: A horse walks into a bar.}]}]
              sorry:
                type: fallback
                actions: [{do: [{text: I did not get that.}]}]
            """;

    private FakeGraph graph;
    private RunningServer server;
    private Product product;

    /** Starts the server under test, or skips its tests. */
    abstract RunningServer start(ServerSetup setup);

    @BeforeAll
    void openShop() throws Exception {
        graph = new FakeGraph();
        server = start(ServerSetup.named(getClass().getSimpleName())
                .with("causerie.graph.base-url", graph.baseUrl())
                .with("causerie.outbox.lease", "PT15S")
                .with("causerie.outbox.grace", "PT5S")
                .with("causerie.admin.user", USER)
                .with("causerie.admin.password", PASSWORD));
        product = new Product(server.baseUri());
        put("/api/v1/bots/parrot", "application/yaml", BOT);
        put(
                "/api/v1/apps/contract",
                "application/json",
                "{\"appId\":\"1201\",\"appSecret\":\"%s\",\"verifyToken\":\"%s\"}".formatted(APP_SECRET, VERIFY_TOKEN));
        put(
                "/api/v1/apps/contract/pages/" + PAGE,
                "application/json",
                "{\"accessToken\":\"page-token\",\"bot\":\"parrot\",\"state\":\"live\"}");
    }

    @AfterAll
    void closeShop() {
        if (server != null) {
            server.close();
        }
        graph.close();
    }

    @Test
    void isReady() throws Exception {
        var response = product.get("/health/ready");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void runsTheSameFileAsEveryOtherServer() {
        var file = War.sha256();

        FILES_DEPLOYED.add(file);

        LOG.log(
                System.Logger.Level.INFO,
                "{0} ran the WAR with SHA-256 {1}",
                getClass().getSimpleName(),
                file);
        assertThat(FILES_DEPLOYED).hasSize(1);
    }

    @Test
    void answersTheHandshakeWithItsChallenge() throws Exception {
        var response = product.get(
                "/webhook/contract?hub.mode=subscribe&hub.verify_token=" + VERIFY_TOKEN + "&hub.challenge=1158201444");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("1158201444");
    }

    @Test
    void refusesAHandshakeWithAnotherToken() throws Exception {
        var response = product.get("/webhook/contract?hub.mode=subscribe&hub.verify_token=guess&hub.challenge=1");

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void refusesAHandshakeWithoutMode() throws Exception {
        var response = product.get("/webhook/contract?hub.verify_token=" + VERIFY_TOKEN + "&hub.challenge=1");

        assertThat(response.statusCode()).isIn(400, 403);
    }

    @Test
    void refusesABodyThatNobodySigned() throws Exception {
        var response = product.post("/webhook/contract", says("24000000000000001", "hello"));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void refusesABodySignedWithAnotherSecret() throws Exception {
        var response = product.postSigned("/webhook/contract", "another secret", says("24000000000000001", "hello"));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void asksAStrangerToSignIn() throws Exception {
        var response = product.get("/api/v1/conversations");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        var response = product.getAs(USER, "guess", "/api/v1/conversations");

        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        var response = product.putAs(USER, PASSWORD, "/api/v1/apps/other", "application/json", "{\"appId\":\"1\"}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(response.body()).contains("appSecret");
    }

    @Test
    void describesItsInterface() throws Exception {
        var response = product.get("/openapi");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("/api/v1/apps/{app}").doesNotContain("/webhook/");
    }

    @Test
    void answersAMessageAtTheGraphApi() throws Exception {
        var person = "24000000000000003";

        var response = product.postSigned("/webhook/contract", APP_SECRET, says(person, "tell me a joke"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(graph.nextMessageTo(person)).contains("A horse walks into a bar.");
    }

    @Test
    void answersOnceWhatIsDeliveredTwice() throws Exception {
        var person = "24000000000000002";
        var body = says(person, "make me laugh");

        product.postSigned("/webhook/contract", APP_SECRET, body);
        var again = product.postSigned("/webhook/contract", APP_SECRET, body);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(graph.nextMessageTo(person)).contains("A horse walks into a bar.");
        assertThat(graph.leavesAlone(person, Duration.ofSeconds(2))).isTrue();
    }

    @Test
    void keepsItsWordWhenItIsKilled() throws Exception {
        var person = "24000000000000004";
        graph.fail(true);
        var response = product.postSigned("/webhook/contract", APP_SECRET, says(person, "another joke please"));

        server.kill();
        graph.fail(false);
        server.start();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(graph.nextMessageTo(person)).contains("A horse walks into a bar.");
    }

    private void put(String path, String type, String body) throws Exception {
        HttpResponse<String> response = product.putAs(USER, PASSWORD, path, type, body);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isIn(200, 201);
    }

    /** A new message of a person to the page. */
    private static String says(String person, String text) {
        return """
                {"object":"page","entry":[{"id":"%s","time":1795366916484,"messaging":[{
                  "sender":{"id":"%s"},"recipient":{"id":"%s"},"timestamp":1795366916000,
                  "message":{"mid":"m_%s","text":"%s"}}]}]}
                """.formatted(PAGE, person, PAGE, UUID.randomUUID(), text);
    }
}
