package io.causerie.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An author's web service: says at each path what it was told to say there, and remembers what it was asked. */
final class AuthorService implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final Map<String, BlockingQueue<Asked>> asked = new ConcurrentHashMap<>();

    record Asked(String method, String key, String authorization, String body) {}

    AuthorService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void says(String path, String json) {
        answers.put(path, json);
    }

    /** Whoever asks at this path waits until {@link #release}. */
    void hold(String path) {
        held.put(path, new CountDownLatch(1));
    }

    void release(String path) {
        held.remove(path).countDown();
    }

    Asked nextAsked(String path) throws InterruptedException {
        var next = askedAt(path).poll(90, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nobody asked at " + path + " within 90 seconds");
        }
        return next;
    }

    boolean wasAskedNoMore(String path) {
        return askedAt(path).isEmpty();
    }

    @Override
    public void close() {
        held.values().forEach(CountDownLatch::countDown);
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        askedAt(path)
                .add(new Asked(
                        exchange.getRequestMethod(),
                        headers.getFirst("Idempotency-Key"),
                        headers.getFirst("Authorization"),
                        body));
        await(held.get(path));
        var json = answers.getOrDefault(path, "{}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, json.length);
        try (var out = exchange.getResponseBody()) {
            out.write(json);
        }
    }

    private BlockingQueue<Asked> askedAt(String path) {
        return asked.computeIfAbsent(path, any -> new LinkedBlockingQueue<>());
    }

    private static void await(CountDownLatch latch) {
        try {
            if (latch != null) {
                latch.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
