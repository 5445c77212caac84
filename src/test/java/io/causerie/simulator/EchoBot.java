package io.causerie.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The smallest bot there is, to play with the page by hand: main(port, graph base address). */
final class EchoBot {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final String graph;

    private EchoBot(String graph) {
        this.graph = graph;
    }

    public static void main(String[] arguments) throws IOException {
        EchoBot bot = new EchoBot(arguments[1]);
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", Integer.parseInt(arguments[0])), 0);
        server.createContext("/webhook/demo", bot::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean asked = exchange.getRequestMethod().equals("GET");
        boolean genuine = asked
                || Signatures.sha256(World.APP_SECRET, body)
                        .equals(exchange.getRequestHeaders().getFirst("X-Hub-Signature-256"));
        String challenge = exchange.getRequestURI().getQuery();
        byte[] said = (asked ? challenge.replaceAll(".*hub.challenge=([^&]*).*", "$1") : "EVENT_RECEIVED")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(genuine ? 200 : 403, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
        if (genuine && !asked) {
            threads.submit(() -> react(body));
        }
    }

    private void react(byte[] body) {
        JsonObject webhook = Json.asObject(
                Json.parse(new String(body, StandardCharsets.UTF_8)).orElseThrow());
        for (JsonObject entry : Json.objects(webhook, "entry")) {
            for (JsonObject item : Json.objects(entry, "messaging")) {
                JsonObject message = Json.object(item, "message");
                String payload = Json.text(Json.object(item, "postback"), "payload");
                String text = Json.text(message, "text") + payload;
                boolean ours = Json.flag(message, "is_echo");
                if (!ours && (!message.isEmpty() || !payload.isEmpty())) {
                    reply(Json.text(Json.object(item, "sender"), "id"), text);
                }
            }
        }
    }

    private void reply(String psid, String text) {
        send(Json.of("recipient", Json.of("id", psid), "sender_action", "mark_seen"));
        send(Json.of("recipient", Json.of("id", psid), "sender_action", "typing_on"));
        send(Json.of("recipient", Json.of("id", psid), "messaging_type", "RESPONSE", "message", Replies.to(text)));
    }

    private void send(JsonObject request) {
        HttpRequest call = HttpRequest.newBuilder(URI.create(graph + "/v26.0/me/messages"))
                .header("Authorization", "Bearer " + World.PAGE_TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(request.toString()))
                .build();
        try {
            client.send(call, BodyHandlers.ofString());
        } catch (IOException | InterruptedException lost) {
            Thread.currentThread().interrupt();
        }
    }
}
