package io.causerie.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A bot's callback over real HTTP, which answers as it is told and keeps what it got. */
final class Callback implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private String challenge = "";

    record Received(String signature256, String signature1, byte[] body) {
        JsonObject item() {
            JsonObject webhook = Json.asObject(
                    Json.parse(new String(body, StandardCharsets.UTF_8)).orElseThrow());
            return Json.objects(Json.objects(webhook, "entry").get(0), "messaging")
                    .get(0);
        }

        String text() {
            return Json.text(Json.object(item(), "message"), "text");
        }
    }

    Callback() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/webhook/demo");
    }

    /** Answers the next requests with these statuses (0: not at all), then 200 again. */
    synchronized void answers(int... next) {
        for (int status : next) {
            statuses.addLast(status);
        }
    }

    /** Answers verification with this text instead of the challenge. */
    synchronized void challengeAnswer(String text) {
        challenge = text;
    }

    Received next() throws InterruptedException {
        Received next = received.poll(60, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("no webhook within a minute");
        }
        return next;
    }

    boolean isQuiet() throws InterruptedException {
        return received.poll(150, TimeUnit.MILLISECONDS) == null;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean verification = exchange.getRequestMethod().equals("GET");
        if (!verification) {
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("X-Hub-Signature-256"),
                    exchange.getRequestHeaders().getFirst("X-Hub-Signature"),
                    body));
        }
        int status = statuses.isEmpty() ? 200 : statuses.pollFirst();
        if (status == 0) {
            return;
        }
        byte[] said = (verification ? challenge(exchange) : "EVENT_RECEIVED").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    private String challenge(HttpExchange exchange) {
        String asked = exchange.getRequestURI().getQuery().replaceAll(".*hub.challenge=([^&]*).*", "$1");
        return challenge.isEmpty() ? asked : challenge;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
