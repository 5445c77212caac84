package io.causerie.fulfilment;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An author's web service: answers what it is told, in order, the last for ever, and remembers what it was asked. */
final class StubService implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Says> answers = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile Says last = new Says(200, Map.of(), "{}");

    record Asked(String method, String path, Headers headers, String body) {
        String header(String name) {
            return headers.getFirst(name);
        }
    }

    private record Says(int status, Map<String, String> headers, String body) {}

    StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    StubService says(int status, String body) {
        return says(status, Map.of("Content-Type", "application/json"), body);
    }

    StubService says(int status, Map<String, String> headers, String body) {
        answers.add(new Says(status, headers, body));
        return this;
    }

    /** Status 0: the question is taken and never answered. */
    StubService isSilent() {
        return says(0, "");
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** An address of this service under a name that only the test's resolver knows. */
    String at(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
        Says says = answers.isEmpty() ? last : answers.remove();
        last = says;
        if (says.status() == 0) {
            awaitEnd();
            return;
        }
        says.headers().forEach(exchange.getResponseHeaders()::add);
        byte[] bytes = says.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(says.status(), bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void awaitEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
