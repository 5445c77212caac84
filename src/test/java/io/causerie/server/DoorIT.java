package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The door of a running server: everything Meta is known to send comes in once, and nothing else does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorIT {
    private static final System.Logger LOG = System.getLogger(DoorIT.class.getName());
    private static final Path WEBHOOKS =
            Path.of(System.getProperty("causerie.shared", "../shared"), "fixtures", "webhooks");
    private static final String USER = "root";
    private static final String PASSWORD = "door-password-7f3a";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String TOKEN = "door-verify-token-51c2";

    private RunningServer server;
    private Product product;

    @BeforeAll
    void open() throws Exception {
        server = LibertyServer.start(ServerSetup.named("DoorIT").withAdmin(USER, PASSWORD));
        product = new Product(server.baseUri());
        String app = "{\"appId\":\"1201\",\"appSecret\":\"%s\",\"verifyToken\":\"%s\"}".formatted(SECRET, TOKEN);
        assertThat(product.putAs(USER, PASSWORD, "/api/v1/apps/door", "application/json", app)
                        .statusCode())
                .isEqualTo(201);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void storesEveryKnownBodyOnceHoweverOftenItIsPosted() throws Exception {
        List<Path> bodies = bodies();
        assumeTrue(!bodies.isEmpty(), "no real payloads: " + WEBHOOKS.toAbsolutePath() + " is missing");

        List<Integer> first = postAll(bodies);
        TreeMap<String, Integer> kinds = kinds();
        List<Integer> again = postAll(bodies);

        LOG.log(System.Logger.Level.INFO, "{0} bodies, kind -> count: {1}", bodies.size(), kinds);
        assertThat(first).containsOnly(200);
        assertThat(again).containsOnly(200);
        assertThat(kinds()).isEqualTo(kinds);
        assertThat(kinds.keySet()).contains("message", "postback", "echo", "delivery", "read", "change", "optin");
        assertThat(server.log()).doesNotContain("Exception");
    }

    @Test
    void refusesWhatItMustNotTakeAndStoresNothingOfIt() throws Exception {
        TreeMap<String, Integer> before = kinds();
        String body = "{\"object\":\"page\",\"entry\":[{\"id\":\"1\",\"messaging\":[{\"a\":\"b\"}]}]}";
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        byte[] noText = "{\"object\":\"page\",\"entry\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(product.post("/webhook/door", body).statusCode()).isEqualTo(403);
        assertThat(product.postSigned("/webhook/door", "another secret", body).statusCode())
                .isEqualTo(403);
        assertThat(product.postSigned("/webhook/nobody", SECRET, body).statusCode())
                .isEqualTo(403);
        assertThat(product.postSigned("/webhook/door", SECRET, deep).statusCode())
                .isEqualTo(400);
        assertThat(product.postSigned("/webhook/door", SECRET, noText).statusCode())
                .isEqualTo(400);
        assertThat(product.postSigned("/webhook/door", SECRET, " ".repeat(10_000_000))
                        .statusCode())
                .isEqualTo(413);
        assertThat(kinds()).isEqualTo(before);
        assertThat(server.log()).contains("A signed body for app door cannot be read");
    }

    @Test
    void refusesAHandshakeThatIsNotMetas() throws Exception {
        String path = "/webhook/door?hub.challenge=1";

        assertThat(product.get(path).statusCode()).isEqualTo(403);
        assertThat(product.get(path + "&hub.mode=subscribe&hub.verify_token=wrong")
                        .statusCode())
                .isEqualTo(403);
        assertThat(product.get(path + "&hub.verify_token=" + TOKEN).statusCode())
                .isEqualTo(403);
    }

    @Test
    void holdsUpWhatIsWrongFromAnAddressButNeverWhatIsSigned() throws Exception {
        String body = "{\"object\":\"page\",\"entry\":[]}";
        Map<String, String> stranger = Map.of("X-Forwarded-For", "203.0.113.66");
        Map<String, String> meta = Map.of(
                "X-Forwarded-For",
                "203.0.113.66",
                "X-Hub-Signature-256",
                "sha256=" + Product.hmac(SECRET, body.getBytes(StandardCharsets.UTF_8)));

        var unsigned = product.call("POST", "/webhook/door", null, body, stranger);
        for (int i = 0; i < 200 && unsigned.statusCode() == 403; i++) {
            unsigned = product.call("POST", "/webhook/door", null, body, stranger);
        }
        var handshake =
                product.call("GET", "/webhook/door?hub.mode=subscribe&hub.verify_token=x", null, null, stranger);
        var credentials = product.call("GET", "/api/v1/me", "Bearer causerie_0_0", null, stranger);
        var signed = product.call("POST", "/webhook/door", null, body, meta);

        assertThat(unsigned.statusCode()).isEqualTo(429);
        assertThat(unsigned.headers().firstValue("Retry-After")).isPresent();
        assertThat(handshake.statusCode()).isEqualTo(429);
        assertThat(credentials.statusCode()).isEqualTo(429);
        assertThat(signed.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesCompressedBodiesUnread() throws Exception {
        Map<String, String> compressed = Map.of(
                "Content-Encoding", "gzip", "X-Hub-Signature-256", "sha256=00", "X-Forwarded-For", "203.0.113.67");

        var webhook = product.call("POST", "/webhook/door", null, "{}", compressed);
        var api = product.call("PUT", "/api/v1/apps/other", Product.basic(USER, PASSWORD), "{}", compressed);

        assertThat(webhook.statusCode()).isEqualTo(415);
        assertThat(api.statusCode()).isEqualTo(415);
    }

    @Test
    void showsWhatWaitsAtTheDoor() throws Exception {
        var health = product.get("/health/ready");
        var metrics = product.get("/metrics");

        assertThat(health.body()).contains("\"intake\"", "\"putOff\"");
        assertThat(metrics.body()).contains("causerie_webhook_put_off_total");
    }

    @Test
    void writesNoSecretIntoItsLog() throws Exception {
        product.postSigned("/webhook/door", "another secret", "{}");

        assertThat(server.log()).doesNotContain(SECRET, TOKEN, PASSWORD);
    }

    @Test
    void hasNoSimulatorUnlessItIsAskedFor() throws Exception {
        assertThat(product.get("/simulator/").statusCode()).isEqualTo(404);
        assertThat(product.get("/simulator/control/people").statusCode()).isEqualTo(404);
        assertThat(product.post("/simulator/graph/me/messages", "{}").statusCode())
                .isEqualTo(404);
    }

    private static List<Path> bodies() throws IOException {
        if (!Files.isDirectory(WEBHOOKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(WEBHOOKS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private List<Integer> postAll(List<Path> bodies) throws Exception {
        List<Integer> answers = new java.util.ArrayList<>();
        for (Path body : bodies) {
            answers.add(product.postSigned("/webhook/door", SECRET, Files.readAllBytes(body))
                    .statusCode());
        }
        return answers;
    }

    private TreeMap<String, Integer> kinds() throws Exception {
        String json = product.getAs(USER, PASSWORD, "/api/v1/events/kinds").body();
        TreeMap<String, Integer> kinds = new TreeMap<>();
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(kind -> kinds.put(kind, object.getInt(kind)));
        }
        return kinds;
    }
}
