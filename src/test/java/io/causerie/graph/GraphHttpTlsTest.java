package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.SelfSigned;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphHttpTlsTest {

    private static final String MID = "{\"message_id\":\"m_1\"}";

    @TempDir
    static Path folder;

    private static SSLContext own;

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    private FakeGraph graph;
    private GraphHttp http;

    @BeforeAll
    static void certify() throws Exception {
        own = SelfSigned.of("dns:localhost", folder).context();
    }

    @BeforeEach
    void open() throws IOException {
        graph = new FakeGraph(own.getServerSocketFactory());
    }

    @AfterEach
    void close() {
        http.close();
        timer.shutdownNow();
        graph.close();
    }

    @Test
    void callsAHostThatIsTrustedAndKeepsTheConnection() {
        http = http("localhost", graph.port(), own);
        graph.answers(200, MID).answers(200, MID);

        Outcome first = posted();
        Outcome second = posted();

        assertThat(first).isInstanceOfSatisfying(Outcome.Answered.class, answered -> assertThat(
                        answered.answer().body())
                .isEqualTo(MID));
        assertThat(second).isInstanceOf(Outcome.Answered.class);
        assertThat(graph.connections()).isEqualTo(1);
    }

    @Test
    void beginsNothingWithAHostOfAnotherName() {
        http = http("127.0.0.1", graph.port(), own);

        assertThat(posted()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.begun())
                .isFalse());
        assertThat(graph.requests()).isEmpty();
    }

    @Test
    void beginsNothingWithAHostThatTheMachineDoesNotTrust() throws GeneralSecurityException {
        http = http("localhost", graph.port(), SSLContext.getDefault());

        assertThat(posted()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.begun())
                .isFalse());
        assertThat(graph.requests()).isEmpty();
    }

    @Test
    void beginsNothingWhereTheHandshakeIsNotAnswered() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            http = http("localhost", silent.getLocalPort(), own);

            assertThat(posted()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.begun())
                    .isFalse());
        }
    }

    private GraphHttp http(String host, int port, SSLContext trust) {
        GraphSettings settings = new GraphSettings(
                "https://" + host + ":" + port, "v26.0", Duration.ofSeconds(5), Duration.ofSeconds(1), 1);
        return new GraphHttp(settings, Thread::new, timer, trust);
    }

    private Outcome posted() {
        return http.post(new GraphHttp.Request("/v26.0/1/messages", "Bearer t"), "{}")
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
