package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionTest {
    private final Callback bot = new Callback();
    private final Stage stage = new Stage(bot.address());

    @AfterEach
    void close() {
        stage.close();
        bot.close();
    }

    @Test
    void subscribesACallbackThatAnswersTheChallenge() {
        stage.simulation.world.app(World.APP).orElseThrow().unsubscribe();

        GraphAnswer answer = app("POST", "&fields=messages,messaging_postbacks");

        assertThat(answer.body()).isEqualTo("{\"success\":true}");
        JsonObject listed = Json.objects(Stage.json(app("GET", "")), "data").get(0);
        assertThat(listed.getString("callback_url")).isEqualTo(bot.address().toString());
        assertThat(Json.objects(listed, "fields"))
                .extracting(each -> each.getString("name"))
                .containsExactly("messages", "messaging_postbacks");
    }

    @Test
    void refusesACallbackThatAnswersAnythingElse() {
        bot.challengeAnswer("hello");

        GraphAnswer answer = app("POST", "&fields=messages");

        assertThat(Stage.outcome(answer)).isEqualTo("2200/0");
    }

    @Test
    void namesTheStatusOfACallbackThatFails() {
        bot.answers(403);

        GraphAnswer answer = app("POST", "&fields=messages");

        assertThat(answer.body()).contains("(#2200) Callback verification failed", "HTTP Status Code = 403");
    }

    @ParameterizedTest
    @CsvSource({"nonsense,100/0", "'',100/0", "'messages,message_reads',ok"})
    void checksTheFieldsOfAPage(String fields, String outcome) {
        GraphAnswer answer = stage.call("POST", "me/subscribed_apps", "subscribed_fields=" + fields, Json.of())
                .answer();

        assertThat(Stage.outcome(answer)).isEqualTo(outcome);
    }

    @Test
    void listsAndRemovesTheSubscriptionOfAPage() {
        JsonObject before = Stage.json(
                stage.call("GET", "me/subscribed_apps", "", Json.of()).answer());
        stage.call("DELETE", "me/subscribed_apps", "", Json.of());

        GraphAnswer after =
                stage.call("GET", "me/subscribed_apps", "", Json.of()).answer();

        assertThat(Json.texts(Json.objects(before, "data").get(0), "subscribed_fields"))
                .contains("messages", "standby");
        assertThat(after.body()).isEqualTo("{\"data\":[]}");
    }

    private GraphAnswer app(String method, String more) {
        String form = "object=page&callback_url=" + bot.address() + "&verify_token=" + World.VERIFY_TOKEN
                + "&access_token=" + World.APP + "%7C" + World.APP_SECRET + more;
        return stage.simulation
                .gate
                .serve(new GraphCalls.Http(
                        URI.create("http://localhost:9080/"),
                        method,
                        "v26.0/" + World.APP + "/subscriptions",
                        method.equals("GET") ? form : "",
                        "application/x-www-form-urlencoded",
                        "",
                        (method.equals("GET") ? "" : form).getBytes(StandardCharsets.UTF_8)))
                .answer();
    }
}
