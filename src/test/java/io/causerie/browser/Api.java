package io.causerie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The product's own interface for programs, by which a test furnishes a house before the browser comes. */
final class Api {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final String login;

    Api(URI product, String user, String password) {
        base = product.resolve("/api/v1/");
        login = "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    void putBot(String bot, String file) throws IOException, InterruptedException {
        send("PUT", "bots/" + bot, "application/yaml", file);
    }

    void putApp(String app, String id, String secret) throws IOException, InterruptedException {
        put(
                "apps/" + app,
                "{\"appId\":\"%s\",\"appSecret\":\"%s\",\"verifyToken\":\"demo-verify-token\"}".formatted(id, secret));
    }

    void putLivePage(String app, String page, String token, String bot) throws IOException, InterruptedException {
        put(
                "apps/" + app + "/pages/" + page,
                "{\"accessToken\":\"%s\",\"bot\":\"%s\",\"state\":\"live\"}".formatted(token, bot));
    }

    void put(String path, String json) throws IOException, InterruptedException {
        send("PUT", path, "application/json", json);
    }

    void post(String path, String json) throws IOException, InterruptedException {
        send("POST", path, "application/json", json);
    }

    private void send(String method, String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", login)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
    }
}
