package io.causerie.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.causerie.SelfSigned;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

    @TempDir
    static Path folder;

    private static SSLContext own;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpsServer service;

    @BeforeAll
    static void certify() throws Exception {
        own = SelfSigned.of("dns:zoo.example", folder).context();
    }

    @BeforeEach
    void open() throws IOException {
        service = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setHttpsConfigurator(new HttpsConfigurator(own));
        service.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    void callsAServiceWhoseNameIsCertified() {
        Reply reply = called("zoo.example", own);

        assertThat(reply).isInstanceOfSatisfying(Reply.Answered.class, answered -> assertThat(answered.status())
                .isEqualTo(204));
    }

    @Test
    void tellsNothingToAServiceOfAnotherName() {
        Reply reply = called("shop.example", own);

        assertThat(reply).isInstanceOfSatisfying(Reply.Failed.class, failed -> assertThat(failed.why())
                .contains("no trusted connection")
                .contains("shop.example"));
        assertThat(asked).isEmpty();
    }

    @Test
    void tellsNothingToAServiceThatTheMachineDoesNotTrust() throws Exception {
        Reply reply = called("zoo.example", SSLContext.getDefault());

        assertThat(reply).isInstanceOfSatisfying(Reply.Failed.class, failed -> assertThat(failed.why())
                .contains("no trusted connection"));
        assertThat(asked).isEmpty();
    }

    private Reply called(String host, SSLContext trust) {
        try (var rig = new Rig("*.example", Duration.ofSeconds(10), trust)) {
            return rig.call(
                    Rig.post("https://" + host + ":" + service.getAddress().getPort() + "/", "{\"secret\":1}"));
        }
    }
}
