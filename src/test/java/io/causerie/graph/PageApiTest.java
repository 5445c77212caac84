package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.channel.PageAccess;
import io.causerie.graph.PageApi.Identity;
import io.causerie.graph.PageReply.Denied;
import io.causerie.graph.PageReply.Given;
import io.causerie.graph.PageReply.Unavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageApiTest {

    private static final PageAccess PAGE = new PageAccess("1234", "EAAsecretToken", null);

    private FakeGraph graph;
    private GraphConnection connection;
    private PageApi api;

    @BeforeEach
    void open() throws IOException {
        graph = new FakeGraph();
        connection = new GraphConnection(
                new GraphSettings(graph.url(), "v26.0", Duration.ofSeconds(10), Duration.ofSeconds(1), 5));
        api = new PageApi(new PageCalls(connection));
    }

    @AfterEach
    void close() {
        connection.close();
        graph.close();
    }

    @Test
    void saysWhomATokenSpeaksFor() {
        graph.answers(200, "{\"id\":\"1234\",\"name\":\"Café du Coin\"}");

        assertThat(api.identity(PAGE)).isEqualTo(new Given<>(new Identity("1234", "Café du Coin", Usage.NONE)));
        assertThat(graph.requests().get(0).line()).isEqualTo("GET /v26.0/me?fields=id,name HTTP/1.1");
    }

    @Test
    void saysWhyATokenIsNoGood() {
        graph.answers(400, SharedFiles.text("errors/190-463-02.json"));

        assertThat(api.identity(PAGE)).isInstanceOfSatisfying(Denied.class, denied -> assertThat(
                        denied.error().number())
                .isEqualTo("190/463"));
    }

    @Test
    void sendsNoTokenThatCannotTravel() {
        assertThat(api.identity(new PageAccess("1234", "a b", null))).isInstanceOf(Denied.class);
        assertThat(graph.requests()).isEmpty();
    }

    @Test
    void readsWhoHearsOfThePage() {
        graph.answers(
                200,
                "{\"data\":[{\"name\":\"Causerie\",\"id\":\"99\",\"subscribed_fields\":[\"messages\",\"feed\"]},"
                        + "{\"id\":77},{}]}");

        assertThat(api.subscriptions(PAGE))
                .isEqualTo(new Given<>(Map.of("99", List.of("messages", "feed"), "77", List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"success\":true}", "{\"success\":\"true\"}"})
    void subscribesToAllFieldsAtOnce(String answer) {
        graph.answers(200, answer);

        PageReply<List<String>> reply = api.subscribe(PAGE, List.of("messages", "messaging_postbacks"));

        assertThat(reply).isEqualTo(new Given<>(List.of("messages", "messaging_postbacks")));
        assertThat(graph.requests().get(0).line())
                .isEqualTo(
                        "POST /v26.0/1234/subscribed_apps?subscribed_fields=messages%2Cmessaging_postbacks HTTP/1.1");
    }

    @Test
    void setsTheProfile() {
        graph.answers(200, "{\"result\":\"success\"}");

        PageReply<String> reply = api.profile(PAGE, "{\"get_started\":{\"payload\":\"start\"}}");

        assertThat(reply).isInstanceOf(Given.class);
        assertThat(graph.requests().get(0).body()).isEqualTo("{\"get_started\":{\"payload\":\"start\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{}", "{\"success\":false}"})
    void takesNoOtherAnswerForAYes(String body) {
        graph.answers(200, body);

        assertThat(api.subscribe(PAGE, List.of("messages"))).isInstanceOf(Unavailable.class);
    }

    @Test
    void isUnavailableWhereNobodyListens() {
        graph.close();

        assertThat(api.identity(PAGE)).isInstanceOf(Unavailable.class);
    }
}
