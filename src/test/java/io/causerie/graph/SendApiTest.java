package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.channel.PageAccess;
import io.causerie.graph.SendResult.Accepted;
import io.causerie.graph.SendResult.Refused;
import io.causerie.graph.SendResult.SlowPage;
import io.causerie.graph.SendResult.TokenDead;
import io.causerie.graph.SendResult.TryAgain;
import io.causerie.graph.SendResult.Unknown;
import io.causerie.graph.SendResult.Unreachable;
import io.causerie.graph.SendResult.WindowClosed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendApiTest {

    private static final PageAccess PAGE = new PageAccess("1234", "EAAsecretToken", "appSecret");
    private static final String PAYLOAD = Payload.of("7", "{\"text\":\"Grüße 👍\"}", "42");
    private static final String ACTION = Payload.of("7", "{\"sender_action\":\"typing_on\"}", null);

    private final TurnedClock clock = new TurnedClock();
    private FakeGraph graph;
    private GraphConnection connection;
    private SendApi api;

    @BeforeEach
    void open() throws IOException {
        graph = new FakeGraph();
        api = api(graph.url(), Duration.ofSeconds(10), 3);
    }

    @AfterEach
    void close() {
        connection.close();
        graph.close();
    }

    @Test
    void isAcceptedWithMetasId() {
        graph.accepts("m_abc");

        assertThat(sent(PAYLOAD)).isEqualTo(new Accepted("m_abc"));
    }

    @Test
    void sendsThePayloadToTheByteAndTheTokenInAHeaderOnly() {
        graph.accepts("m_1");

        sent(PAYLOAD);

        FakeGraph.Request request = graph.requests().get(0);
        assertThat(request.body()).isEqualTo(PAYLOAD);
        assertThat(request.line())
                .isEqualTo("POST /v26.0/1234/messages?appsecret_proof="
                        + Credentials.of(PAGE).proof() + " HTTP/1.1");
        assertThat(request.headers())
                .containsEntry("Authorization", "Bearer EAAsecretToken")
                .containsEntry("Content-Type", "application/json");
    }

    @Test
    void keepsConnectionsOpen() {
        graph.accepts("m_1").accepts("m_2").accepts("m_3");

        sent(PAYLOAD);
        sent(PAYLOAD);
        sent(PAYLOAD);

        assertThat(graph.requests()).hasSize(3);
        assertThat(graph.connections()).isEqualTo(1);
    }

    @RepeatedTest(20)
    void goesOverAnotherConnectionWhereTheKeptOneHasEnded() {
        graph.writesAndHangsUp("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"message_id\":\"m_1\"}")
                .accepts("m_2");
        sent(PAYLOAD);
        await(() -> graph.over() == 1);

        assertThat(sent(PAYLOAD)).isEqualTo(new Accepted("m_2"));
        assertThat(graph.requests()).hasSize(2);
    }

    @Test
    void keepsNoConnectionThatTheAnswerSaysIsClosed() {
        graph.answers(200, "{\"message_id\":\"m_1\"}", "Connection: close").accepts("m_2");
        sent(PAYLOAD);

        assertThat(sent(PAYLOAD)).isEqualTo(new Accepted("m_2"));
        assertThat(graph.connections()).isEqualTo(2);
    }

    @Test
    void readsNoAnswerWithoutEnd() {
        graph.answers(200, " ".repeat(Exchange.LONGEST_ANSWER) + "{\"message_id\":\"m_1\"}");

        assertThat(sent(PAYLOAD)).isInstanceOfSatisfying(Unknown.class, unknown -> assertThat(unknown.why())
                .contains("longer than"));
        await(() -> graph.over() == 1);
    }

    @Test
    void readsALongAnswer() {
        graph.answers(200, " ".repeat(500_000) + "{\"message_id\":\"m_1\"}");

        assertThat(sent(PAYLOAD)).isEqualTo(new Accepted("m_1"));
    }

    @Test
    void writesALongPayloadToTheEnd() {
        String payload = Payload.of("7", "{\"text\":\"" + "ü".repeat(1_000_000) + "\"}", null);
        graph.accepts("m_1");

        assertThat(sent(payload)).isEqualTo(new Accepted("m_1"));
        assertThat(graph.requests().get(0).body()).isEqualTo(payload);
    }

    @Test
    void acceptsAnActionByItsRecipient() {
        graph.answers(200, "{\"recipient_id\":\"7\"}");

        assertThat(sent(ACTION)).isEqualTo(new Accepted(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"recipient_id\":\"7\"}",
                "{\"recipient_id\":\"7\",\"message_id\":\"\"}",
                "{\"recipient_id\":\"7\",\"message_id\":null}",
                "{\"recipient_id\":\"7\",\"message_id\":\"m_1\"",
                "{\"result\":\"success\"}",
                "[]",
                "",
                "<html>Welcome to the hotel's network</html>"
            })
    void believesNoYesWithoutAMessageId(String body) {
        graph.answers(200, body);

        assertThat(sent(PAYLOAD)).isInstanceOf(Unknown.class);
    }

    @Test
    void readsAnErrorUnderAStatusThatLies() {
        graph.answers(200, SharedFiles.text("errors/10-2018278-01.json"));

        assertThat(sent(PAYLOAD)).isInstanceOf(WindowClosed.class);
    }

    @Test
    void readsAnErrorWhateverItsContentTypeAndLanguage() {
        graph.answers(
                400,
                SharedFiles.text("errors/100-2534014-01.json"),
                "Content-Type: text/javascript; charset=ISO-8859-1",
                "WWW-Authenticate: OAuth \"Facebook Platform\" \"invalid_request\" \"(#100) Não foi possível\"");

        assertThat(sent(PAYLOAD)).isInstanceOfSatisfying(SendResult.PersonGone.class, gone -> assertThat(
                        gone.error().message())
                .isEqualTo("Não foi possível encontrar o usuário solicitado."));
    }

    @ParameterizedTest
    @CsvSource({
        "500, Unreachable",
        "503, Unreachable",
        "429, Unreachable",
        "404, Unreachable",
        "302, Unreachable",
        "502, Unknown",
        "504, Unknown"
    })
    void takesAnAnswerWithoutJsonForAStrangers(int status, String result) {
        graph.answers(status, "<html>Sorry</html>", "Location: /login", "Content-Type: text/html");

        assertThat(sent(PAYLOAD).getClass().getSimpleName()).isEqualTo(result);
    }

    @Test
    void isUnreachableWhereNobodyListens() throws IOException {
        graph.close();

        assertThat(sent(PAYLOAD)).isInstanceOf(Unreachable.class);
    }

    /** Connections beyond the backlog of a server that never accepts are not established. */
    @Test
    void isUnreachableWhereTheConnectionIsNotMadeInTime() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket first = new Socket(deaf.getInetAddress(), deaf.getLocalPort());
                Socket second = new Socket(deaf.getInetAddress(), deaf.getLocalPort())) {
            connection.close();
            api = api("http://127.0.0.1:" + deaf.getLocalPort(), Duration.ofMillis(700), 3);

            assertThat(sent(PAYLOAD)).isInstanceOf(Unreachable.class);
            assertThat(first.isConnected() && second.isConnected()).isTrue();
        }
    }

    @Test
    void isUnreachableWhereTheHandshakeFails() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> rude = CompletableFuture.runAsync(() -> hangUpInTheHandshake(door));
            connection.close();
            api = api("https://127.0.0.1:" + door.getLocalPort(), Duration.ofSeconds(10), 3);

            SendResult result = sent(PAYLOAD);

            assertThat(result).isInstanceOf(Unreachable.class);
            assertThat(rude).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    private static void hangUpInTheHandshake(ServerSocket door) {
        try (Socket connection = door.accept()) {
            connection.getInputStream().readNBytes(100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void usesANewTokenAtOnce() {
        graph.accepts("m_1").accepts("m_2");
        sent(PAYLOAD);

        join(api.send(new PageAccess("1234", "EAAnewToken", null), PAYLOAD));

        assertThat(graph.requests().get(1).headers()).containsEntry("Authorization", "Bearer EAAnewToken");
        assertThat(graph.requests().get(1).line()).doesNotContain("appsecret_proof");
    }

    @Test
    void isUnknownWhenNoAnswerComesInTime() {
        connection.close();
        api = api(graph.url(), Duration.ofMillis(300), 3);

        SendResult result = sent(PAYLOAD);

        assertThat(result).isEqualTo(new Unknown("no answer within 300 ms"));
        assertThat(graph.requests()).hasSize(1);
    }

    @Test
    void doesNotKeepAConnectionOnWhichNoAnswerCame() {
        connection.close();
        api = api(graph.url(), Duration.ofMillis(300), 3);
        sent(PAYLOAD);

        graph.accepts("m_late");

        await(() -> graph.over() == 1);
    }

    @Test
    void isUnknownWhenTheAnswerStopsInTheMiddle() {
        connection.close();
        api = api(graph.url(), Duration.ofMillis(300), 3);
        graph.writes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"recipient_id\":\"7\",");

        assertThat(sent(PAYLOAD)).isEqualTo(new Unknown("no answer within 300 ms"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"message_id\":\"m_1\"}",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{\"message_id\":\"m_1\"}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n{\"message_id\":\"m_1\"}\r\n",
                "nonsense\r\n\r\n",
            })
    void isUnknownWhenTheAnswerIsCut(String bytes) {
        graph.writesAndHangsUp(bytes);

        assertThat(sent(PAYLOAD)).isInstanceOf(Unknown.class);
    }

    @Test
    void isNeverRepeatedByItself() {
        graph.accepts("m_1").writesAndHangsUp("").accepts("m_3");
        sent(PAYLOAD);

        SendResult second = sent(PAYLOAD);

        assertThat(second).isInstanceOf(Unknown.class);
        assertThat(graph.requests()).hasSize(2);
    }

    @Test
    void waitsAsLongAsTheHeadersSay() {
        graph.answers(
                403,
                SharedFiles.text("errors/80001-none-01.json"),
                "X-Business-Use-Case-Usage: {\"1234\":[{\"type\":\"pages\",\"call_count\":101,"
                        + "\"estimated_time_to_regain_access\":3}]}");

        assertThat(sent(PAYLOAD)).isInstanceOfSatisfying(SlowPage.class, slow -> assertThat(slow.pause())
                .isEqualTo(Duration.ofMinutes(3)));
        assertThat(api.usage("1234").highest()).isEqualTo(101);
        assertThat(api.usage("5678")).isEqualTo(Usage.NONE);
    }

    @Test
    void putsNoSecretIntoAnything() {
        String proof = Credentials.of(PAGE).proof();
        graph.answers(
                400,
                "{\"error\":{\"code\":190,\"message\":\"Malformed access token EAAsecretToken, " + proof
                        + " appSecret\"}}");

        SendResult result = sent(PAYLOAD);

        assertThat(result).isInstanceOf(TokenDead.class);
        assertThat(result.toString()).doesNotContain("EAAsecretToken", "appSecret", proof);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EAAsecret\nToken", "EAAsecret Token"})
    void refusesATokenThatCannotTravel(String token) {
        SendResult result = join(api.send(new PageAccess("1234", token, "s"), PAYLOAD));

        assertThat(result).isInstanceOf(TokenDead.class);
        assertThat(result.toString()).doesNotContain("EAAsecret");
    }

    @Test
    void hasSoManyCallsOfAPageUnderWayAndNoMore() {
        List<CompletableFuture<SendResult>> calls = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            calls.add(api.send(PAGE, PAYLOAD).toCompletableFuture());
        }
        await(() -> graph.waiting() == 3);
        PageAccess other = new PageAccess("5678", "EAAother", null);
        calls.add(api.send(other, PAYLOAD).toCompletableFuture());
        await(() -> graph.waiting() == 4);

        for (int i = 0; i < 6; i++) {
            graph.accepts("m_" + i);
        }

        assertThat(calls).allSatisfy(call -> assertThat(join(call)).isInstanceOf(Accepted.class));
        assertThat(graph.connections()).isEqualTo(4);
    }

    @Test
    void doesNotTryAHostThatHasStoppedAnswering() {
        for (int i = 0; i < Breaker.WINDOW; i++) {
            graph.answers(500, "<html>Sorry</html>");
            sent(PAYLOAD);
        }

        SendResult result = sent(PAYLOAD);

        assertThat(result).isInstanceOfSatisfying(Unreachable.class, unreachable -> assertThat(unreachable.why())
                .startsWith("not tried"));
        assertThat(graph.requests()).hasSize(Breaker.WINDOW);
        graph.accepts("m_back").accepts("m_next");
        clock.turn(Breaker.OPEN_FOR);
        assertThat(sent(PAYLOAD)).isEqualTo(new Accepted("m_back"));
        assertThat(sent(PAYLOAD)).isEqualTo(new Accepted("m_next"));
    }

    @Test
    void triesAHostThatRefusesManyMessages() {
        for (int i = 0; i < 2 * Breaker.WINDOW; i++) {
            graph.answers(400, SharedFiles.text("errors/100-2018034-01.json"));
            assertThat(sent(PAYLOAD)).isInstanceOf(Refused.class);
        }

        graph.answers(400, SharedFiles.text("errors/2-none-03.json"));

        assertThat(sent(PAYLOAD)).isInstanceOf(TryAgain.class);
    }

    @Test
    void letsOnePagesTroubleBeItsOwn() {
        for (int i = 0; i < 2 * Breaker.WINDOW; i++) {
            graph.answers(500, SharedFiles.text("errors/2-none-03.json"));
            assertThat(sent(PAYLOAD)).isInstanceOf(TryAgain.class);
        }
        graph.accepts("m_other");

        SendResult other = join(api.send(new PageAccess("5678", "EAAother", null), PAYLOAD));

        assertThat(other).isEqualTo(new Accepted("m_other"));
    }

    @RepeatedTest(20)
    void takesNoAnswerForAnotherCallsAnswer() {
        String answer = "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"message_id\":\"m_1\"}";
        graph.writes(answer + answer).accepts("m_2");

        assertThat(sent(PAYLOAD)).isEqualTo(new Accepted("m_1"));
        SendResult next = sent(PAYLOAD);

        assertThat(next).isIn(new Accepted("m_2"), next instanceof Unknown ? next : null);
    }

    @Test
    void waitsInVainForAnAnswerThatPromisesMoreThanItHas() {
        connection.close();
        api = api(graph.url(), Duration.ofMillis(300), 3);
        graph.writes("HTTP/1.1 200 OK\r\nContent-Length: 27\r\n\r\n{\"message_id\":\"m_1\"}")
                .accepts("m_2");

        assertThat(sent(PAYLOAD)).isInstanceOf(Unknown.class);
        assertThat(sent(PAYLOAD)).isEqualTo(new Accepted("m_2"));
    }

    @RepeatedTest(20)
    void doesNotGoOnWhereAnAnswerIsLongerThanItSays() {
        graph.writes("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{\"message_id\":\"m_1\"}")
                .accepts("m_2");

        assertThat(sent(PAYLOAD)).isInstanceOf(Unknown.class);
        SendResult next = sent(PAYLOAD);

        assertThat(next).isIn(new Accepted("m_2"), next instanceof Unknown ? next : null);
    }

    private SendApi api(String url, Duration timeout, int inFlight) {
        connection = new GraphConnection(new GraphSettings(url, "v26.0", timeout, Duration.ofMillis(500), inFlight));
        return new SendApi(connection, clock);
    }

    private SendResult sent(String payload) {
        return join(api.send(PAGE, payload));
    }

    private static SendResult join(CompletionStage<SendResult> stage) {
        return stage.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!reached.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }
}
