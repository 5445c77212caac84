package io.causerie.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static SSLContext own;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpsServer service;

    @BeforeAll
    static void certify() throws Exception {
        Path file = folder.resolve("zoo.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        (keytool + " -genkeypair -alias zoo -keyalg EC -dname CN=zoo.example -ext san=dns:zoo.example"
                                        + " -storetype PKCS12 -storepass changeit -keystore " + file)
                                .split(" "))
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        own = context(file);
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

    private static SSLContext context(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
