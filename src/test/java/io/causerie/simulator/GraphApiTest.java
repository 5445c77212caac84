package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphApiTest {
    private static final String TOKEN = "access_token=" + World.PAGE_TOKEN;
    private final Stage stage = Stage.deaf();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void answersAMessageWithItsId() {
        stage.adaSays("Hello");

        JsonObject answer = Stage.json(stage.send(Stage.textTo(World.ADA, "Hi")));

        Line shown = stage.ada().lines().get(1);
        assertThat(answer).isEqualTo(Json.of("recipient_id", World.ADA, "message_id", shown.mid()));
        assertThat(shown.extras().getString("metadata")).isEqualTo("m-1");
    }

    @ParameterizedTest
    @CsvSource({"v25.0/me,v25.0", "me,v26.0", "v26.0/900000000000002,v26.0"})
    void answersWithAndWithoutAVersion(String path, String version) {
        GraphAnswer answer =
                stage.call("GET", path, "fields=id,name", Json.of()).answer();

        assertThat(answer.body()).isEqualTo("{\"id\":\"900000000000002\",\"name\":\"Joke Corner\"}");
        assertThat(answer.headers()).containsEntry("facebook-api-version", version);
    }

    @ParameterizedTest
    @CsvSource({
        "RESPONSE,,23,ok",
        "RESPONSE,,24,10/2018278",
        "UPDATE,,25,10/2018278",
        "MESSAGE_TAG,HUMAN_AGENT,25,ok",
        "MESSAGE_TAG,HUMAN_AGENT,168,10/2018278",
        "MESSAGE_TAG,ACCOUNT_UPDATE,1,100/0",
    })
    void keepsTheWindow(String type, String tag, int hours, String outcome) {
        stage.adaSays("Hello");
        stage.clock.turn(Duration.ofHours(hours));

        GraphAnswer answer = stage.send(Json.with(Stage.textTo(World.ADA, "Hi"), "messaging_type", type, "tag", tag));

        assertThat(Stage.outcome(answer)).isEqualTo(outcome);
    }

    @Test
    void refusesSomebodyWhoNeverWrote() {
        assertThat(Stage.outcome(stage.send(Stage.textTo(World.BASILE, "Hi")))).isEqualTo("10/2018278");
    }

    @Test
    void refusesAPersonOfAnotherPage() {
        stage.simulation.world.add(new Page("77777", "Elsewhere"));
        stage.simulation.world.add(new Person("99999999999999999", "Eve", "", "77777"));

        assertThat(Stage.outcome(stage.send(Stage.textTo("99999999999999999", "Hi"))))
                .isEqualTo("100/2018001");
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED,190/463", "PASSWORD_CHANGED,190/460", "APP_REMOVED,190/458", "ROLE_LOST,190/492"})
    void tellsHowATokenDied(Token.State state, String outcome) {
        World world = stage.simulation.world;
        world.add(world.token(World.PAGE_TOKEN).orElseThrow().turned(state));

        GraphAnswer answer = stage.call("GET", "me", "", Json.of()).answer();

        assertThat(Stage.outcome(answer)).isEqualTo(outcome);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers().get("WWW-Authenticate"))
                .startsWith("OAuth \"Facebook Platform\" \"invalid_token\"");
    }

    @ParameterizedTest
    @CsvSource({"'',2500/0", "access_token=nonsense,190/0"})
    void refusesAMissingOrBrokenToken(String query, String outcome) {
        GraphAnswer answer = call("GET", "me", query, "", "");

        assertThat(Stage.outcome(answer)).isEqualTo(outcome);
    }

    @Test
    void checksTheProofWhereverItStands() {
        String right = Signatures.proof(World.APP_SECRET, World.PAGE_TOKEN);

        assertThat(Stage.outcome(call("GET", "me", TOKEN + "&appsecret_proof=" + right, "", "")))
                .isEqualTo("ok");
        JsonObject error = Json.object(
                Stage.json(stage.send(Json.with(Stage.textTo(World.ADA, "Hi"), "appsecret_proof", "00"))), "error");
        assertThat(error.getString("type")).isEqualTo("GraphMethodException");
        assertThat(error.getInt("code")).isEqualTo(100);
    }

    @Test
    void demandsTheProofWhereTheAppDoes() {
        stage.simulation.world.app(World.APP).orElseThrow().requireProof(true);

        JsonObject error = Json.object(Stage.json(call("GET", "me", TOKEN, "", "")), "error");

        assertThat(error.getString("message"))
                .isEqualTo("API calls from the server require an appsecret_proof argument");
    }

    @Test
    void readsFormsWithJsonInThem() {
        stage.adaSays("Hello");
        String form = TOKEN + "&recipient=%7B'id':'" + World.ADA + "'%7D&message=%7B%22text%22:%22Hi%22%7D";

        GraphAnswer answer = call("POST", "me/messages", "", "application/x-www-form-urlencoded", form);

        assertThat(Stage.outcome(answer)).isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource({"me/message_attachments,3,ok", "me/messages,3,ok", "me/messages,26214401,100/2018109"})
    void takesUploads(String path, int size, String outcome) {
        stage.adaSays("Hello");
        String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted("message", "", "{\"attachment\":{\"type\":\"image\",\"payload\":{}}}")
                + part.formatted("recipient", "", "{\"id\":\"" + World.ADA + "\"}")
                + part.formatted("filedata", "; filename=\"a.png\"", "P".repeat(size))
                + "--b--\r\n";

        GraphAnswer answer = call("POST", path, TOKEN, "multipart/form-data; boundary=b", body);

        assertThat(Stage.outcome(answer)).isEqualTo(outcome);
    }

    @Test
    void shapesAnErrorAsMetaDoes() {
        GraphAnswer answer = stage.send(Stage.textTo("1234567890123456", "Hi"));

        JsonObject error = Json.object(Stage.json(answer), "error");
        assertThat(error.keySet()).containsExactly("message", "type", "code", "error_subcode", "fbtrace_id");
        assertThat(error.getString("fbtrace_id")).hasSize(23);
        assertThat(error.getString("message")).isEqualTo("(#100) No matching user found");
    }

    @ParameterizedTest
    @CsvSource({"me/personas,2500/0", "12345/messages,100/33", "nobody,100/33"})
    void refusesWhatItDoesNotKnow(String path, String outcome) {
        assertThat(Stage.outcome(stage.call("POST", path, "", Json.of("a", "b")).answer()))
                .isEqualTo(outcome);
    }

    @Test
    void showsAProfileOnlyAfterTheFirstContact() {
        JsonObject before = Stage.json(
                stage.call("GET", World.ADA, "fields=first_name", Json.of()).answer());
        stage.adaSays("Hello");

        JsonObject after = Stage.json(
                stage.call("GET", World.ADA, "fields=first_name", Json.of()).answer());

        assertThat(before).isEmpty();
        assertThat(after).isEqualTo(Json.of("first_name", "Ada", "id", World.ADA));
    }

    @Test
    void describesATokenToTheApp() {
        String query = "input_token=" + World.PAGE_TOKEN + "&access_token=" + World.APP + "%7C" + World.APP_SECRET;

        JsonObject data = Json.object(Stage.json(call("GET", "debug_token", query, "", "")), "data");

        assertThat(data.getString("type")).isEqualTo("PAGE");
        assertThat(data.getBoolean("is_valid")).isTrue();
        assertThat(data.getString("profile_id")).isEqualTo(World.PAGE);
    }

    @Test
    void describesNoTokenToWhoeverIsNotTheApp() {
        String query = "input_token=" + World.PAGE_TOKEN + "&" + TOKEN;

        GraphAnswer answer = call("GET", "debug_token", query, "", "");

        assertThat(Stage.outcome(answer)).isEqualTo("100/0");
    }

    @ParameterizedTest
    @CsvSource({
        "900000000000001,0123456789abcdef0123456789abcdef,ok",
        "900000000000001,ffffffffffffffffffffffffffffffff,1/0",
        "900000000000099,0123456789abcdef0123456789abcdef,101/0",
    })
    void tellsAWrongSecretFromAnUnknownApp(String app, String secret, String outcome) {
        String form = "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(app, secret);

        GraphAnswer answer = call("POST", "oauth/access_token", "", "application/x-www-form-urlencoded", form);

        assertThat(Stage.outcome(answer)).isEqualTo(outcome);
    }

    @Test
    void lengthensATokenOfTheApp() {
        String form = "grant_type=fb_exchange_token&client_id=%s&client_secret=%s&fb_exchange_token=%s"
                .formatted(World.APP, World.APP_SECRET, World.USER_TOKEN);

        GraphAnswer answer = call("POST", "oauth/access_token", "", "application/x-www-form-urlencoded", form);

        assertThat(Stage.json(answer).getString("access_token")).isEqualTo(World.USER_TOKEN);
    }

    @Test
    void countsCallsInTheUsageHeaders() {
        stage.simulation.usage.allow(4);
        stage.call("GET", "me", "", Json.of());

        GraphAnswer answer = stage.call("GET", "me", "", Json.of()).answer();

        assertThat(answer.headers().get("X-Business-Use-Case-Usage")).contains("\"call_count\":50");
    }

    private GraphAnswer call(String method, String path, String query, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        URI base = URI.create("http://localhost:9080/");
        return stage.simulation
                .gate
                .serve(new GraphCalls.Http(base, method, path, query, type, "", bytes))
                .answer();
    }
}
