package io.causerie.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A Graph API that accepts everything, unless it is told to fail, and remembers what it accepted. */
final class FakeGraph implements AutoCloseable {

    private static final Pattern RECIPIENT = Pattern.compile("\"recipient\":\\{\"id\":\"(\\d+)\"");

    private final HttpServer server;
    private final AtomicInteger messages = new AtomicInteger();
    private final Map<String, BlockingQueue<String>> sent = new ConcurrentHashMap<>();
    private volatile boolean failing;

    FakeGraph() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on every call is answered with Meta's transient error, or as usual again. */
    void fail(boolean failing) {
        this.failing = failing;
    }

    /** The next message to a person, as the JSON that came in; sender actions are passed over. */
    String nextMessageTo(String person) throws InterruptedException {
        var message = sentTo(person).poll(90, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("Nothing was sent to " + person + " within 90 seconds");
        }
        return message;
    }

    /** Whether a person is sent nothing more for a while. */
    boolean leavesAlone(String person, Duration time) throws InterruptedException {
        return sentTo(person).poll(time.toMillis(), TimeUnit.MILLISECONDS) == null;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (failing) {
            reply(exchange, 503, "{\"error\":{\"message\":\"Service temporarily unavailable\",\"code\":2}}");
            return;
        }
        if (exchange.getRequestURI().getPath().endsWith("/messages") && body.contains("\"message\"")) {
            sentTo(recipient(body)).add(body);
        }
        reply(
                exchange,
                200,
                "{\"recipient_id\":\"1\",\"message_id\":\"m_fake_%d\"}".formatted(messages.incrementAndGet()));
    }

    private BlockingQueue<String> sentTo(String person) {
        return sent.computeIfAbsent(person, any -> new LinkedBlockingQueue<>());
    }

    private static String recipient(String body) {
        var recipient = RECIPIENT.matcher(body);
        return recipient.find() ? recipient.group(1) : "nobody";
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length());
        try (var out = exchange.getResponseBody()) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
    }
}
