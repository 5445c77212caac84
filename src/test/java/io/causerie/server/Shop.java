package io.causerie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A product at work: one bot answers for one live page of one app, and what it sends arrives at a Graph API of ours. */
record Shop(RunningServer server, FakeGraph graph, Product product) implements AutoCloseable {

    static final String USER = "root";
    static final String PASSWORD = "contract-password";
    static final String APP_SECRET = "0123456789abcdef0123456789abcdef";
    static final String VERIFY_TOKEN = "contract-token";
    static final String PAGE = "102000000000001";
    static final String PAGE_TOKEN = "contract-page-token";
    static final String WEBHOOK = "/webhook/contract";
    static final String JOKE = "A horse walks into a bar.";

    /** Leases and graces are short enough for a test and longer than any call. */
    static ServerSetup setup(String name, FakeGraph graph) {
        return ServerSetup.named(name)
                .with("causerie.graph.base-url", graph.baseUrl())
                .with("causerie.outbox.lease", "PT15S")
                .with("causerie.outbox.grace", "PT5S")
                .with("causerie.outbox.grace-after-crash", "PT5S")
                .with("causerie.strangers.per-minute", "100000")
                .with("causerie.trace.of", "all")
                .withAdmin(USER, PASSWORD);
    }

    /** The same calls with which an automation sets a bot up. */
    void open() throws IOException, InterruptedException {
        put("/api/v1/bots/parrot", "application/yaml", bot());
        put(
                "/api/v1/apps/contract",
                "application/json",
                "{\"appId\":\"1201\",\"appSecret\":\"%s\",\"verifyToken\":\"%s\"}".formatted(APP_SECRET, VERIFY_TOKEN));
        put(
                "/api/v1/apps/contract/pages/" + PAGE,
                "application/json",
                "{\"accessToken\":\"%s\",\"bot\":\"parrot\",\"state\":\"live\"}".formatted(PAGE_TOKEN));
        for (var role : List.of("admin", "author", "agent", "viewer")) {
            put(
                    "/api/v1/accounts/" + role + "-of-the-contract",
                    "application/json",
                    "{\"password\":\"%s\",\"roles\":[\"%s\"]}".formatted(PASSWORD, role));
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return product.getAs(USER, PASSWORD, path);
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return product.postAs(USER, PASSWORD, path, "application/json", json);
    }

    /** A person writes to the page; Meta tells the product, and again whenever the same body is posted. */
    HttpResponse<String> deliver(String body) throws IOException, InterruptedException {
        return product.postSigned(WEBHOOK, APP_SECRET, body);
    }

    /** The id of a person's conversation, as the product lists it. */
    String conversationWith(String person) throws IOException, InterruptedException {
        var ids = Pattern.compile("\"id\":\"([^\"]*" + person + "[^\"]*)\"")
                .matcher(get("/api/v1/conversations").body());
        assertThat(ids.find()).as("a conversation with " + person).isTrue();
        return ids.group(1);
    }

    /** A new message of a person to the page. */
    static String says(String person, String text) {
        return says(PAGE, person, text);
    }

    static String says(String page, String person, String text) {
        long now = System.currentTimeMillis();
        return """
                {"object":"page","entry":[{"id":"%s","time":%d,"messaging":[{
                  "sender":{"id":"%s"},"recipient":{"id":"%s"},"timestamp":%d,
                  "message":{"mid":"m_%s","text":"%s"}}]}]}
                """.formatted(page, now, person, page, now, UUID.randomUUID(), text);
    }

    @Override
    public void close() {
        server.close();
        graph.close();
    }

    /** Credentials of somebody with this role. */
    static String as(String role) {
        return Product.basic(role + "-of-the-contract", PASSWORD);
    }

    void put(String path, String type, String body) throws IOException, InterruptedException {
        var response = product.putAs(USER, PASSWORD, path, type, body);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isIn(200, 201);
    }

    private static String bot() {
        try (var file = Shop.class.getResourceAsStream("parrot.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
