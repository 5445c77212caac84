package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.channel.AppAccess;
import io.causerie.graph.PageReply.Denied;
import io.causerie.graph.PageReply.Given;
import io.causerie.graph.PageReply.Unavailable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppApiTest {

    private static final AppAccess APP = new AppAccess("demo", "99", "secretOfTheApp", "verify");

    private FakeGraph graph;
    private GraphConnection connection;
    private AppApi api;

    @BeforeEach
    void open() throws IOException {
        graph = new FakeGraph();
        connection = new GraphConnection(
                new GraphSettings(graph.url(), "v26.0", Duration.ofSeconds(10), Duration.ofSeconds(1), 5));
        api = new AppApi(new PageCalls(connection));
    }

    @AfterEach
    void close() {
        connection.close();
        graph.close();
    }

    @Test
    void provesASecretInTheBodyAndNotInTheAddress() {
        graph.answers(200, "{\"access_token\":\"99|x\",\"token_type\":\"bearer\"}");

        assertThat(api.proves(APP)).isEqualTo(new Given<>(true));
        var request = graph.requests().get(0);
        assertThat(request.line()).startsWith("POST /v26.0/oauth/access_token?").doesNotContain("secretOfTheApp");
        assertThat(request.body()).contains("\"client_secret\":\"secretOfTheApp\"");
    }

    @Test
    void hidesTheSecretThatMetaRepeats() {
        graph.answers(400, "{\"error\":{\"code\":1,\"message\":\"Bad secretOfTheApp\"}}");

        assertThat(api.proves(APP)).isInstanceOfSatisfying(Denied.class, denied -> assertThat(
                        denied.error().message())
                .isEqualTo("Bad [secret]"));
    }

    @Test
    void readsWhatMetaKnowsAboutAToken() {
        graph.answers(
                200,
                "{\"data\":{\"app_id\":\"99\",\"type\":\"PAGE\",\"is_valid\":true,\"expires_at\":1795366916,"
                        + "\"profile_id\":\"7\",\"scopes\":[\"pages_messaging\"]}}");

        assertThat(api.inspect(APP, "EAAtoken"))
                .isEqualTo(new Given<>(new TokenFacts(
                        true,
                        "99",
                        "PAGE",
                        "7",
                        Optional.of(Instant.ofEpochSecond(1795366916)),
                        List.of("pages_messaging"),
                        0,
                        "")));
    }

    @Test
    void takesNoTokenForDeadThatNothingIsSaidAbout() {
        graph.answers(200, "{\"recipient_id\":\"1\"}");

        assertThat(api.inspect(APP, "EAAtoken")).isInstanceOf(Unavailable.class);
    }

    @Test
    void hidesATokenThatMetaRepeats() {
        graph.answers(
                200,
                "{\"data\":{\"is_valid\":false,\"error\":{\"code\":190,\"message\":\"Malformed access token EAAx\"}}}");

        var facts = ((Given<TokenFacts>) api.inspect(APP, "EAAx")).value();

        assertThat(facts.problem()).isEqualTo("Malformed access token [token]");
    }

    @Test
    void listsThePagesOfAPerson() {
        graph.answers(
                200,
                "{\"data\":[{\"access_token\":\"EAApage\",\"name\":\"Café\",\"id\":\"7\",\"tasks\":[\"MESSAGING\"]}]}");

        var accounts = api.accounts(APP, "EAAuser");

        assertThat(accounts)
                .isEqualTo(new Given<>(List.of(new AppApi.Account("7", "Café", List.of("MESSAGING"), "EAApage"))));
        assertThat(accounts.toString()).doesNotContain("EAApage");
    }

    @Test
    void findsTheCallbackOfPagesAmongOthers() {
        graph.answers(
                200,
                "{\"data\":[{\"object\":\"user\"},{\"object\":\"page\",\"callback_url\":\"https://a/webhook/demo\","
                        + "\"active\":true,\"fields\":[{\"name\":\"messages\",\"version\":\"v26.0\"}]}]}");

        assertThat(api.callback(APP))
                .isEqualTo(new Given<>(
                        Optional.of(new AppApi.Callback("https://a/webhook/demo", true, List.of("messages")))));
    }
}
