package io.causerie.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The product as seen from outside: by Meta, by automation, by a stranger. */
final class Product {

    private final HttpClient http;
    private final URI base;

    Product(URI base) {
        this(base, HttpClient.newHttpClient());
    }

    Product(URI base, HttpClient http) {
        this.base = base;
        this.http = http;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> getAs(String user, String password, String path) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", basic(user, password)));
    }

    HttpResponse<String> putAs(String user, String password, String path, String type, String body)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Authorization", basic(user, password))
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postAs(String user, String password, String path, String type, String body)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Authorization", basic(user, password))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Headers are names and values in turns. */
    HttpResponse<String> sendAs(
            String user, String password, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(method, path, body, headers).setHeader("Authorization", basic(user, password)));
    }

    /** As a stranger, unless a header says otherwise. */
    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(method, path, body, headers));
    }

    private HttpRequest.Builder request(String method, String path, String body, String... headers) {
        var request =
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Any call; {@code authorization} and {@code body} may be null. */
    HttpResponse<String> call(String method, String path, String authorization, String body)
            throws IOException, InterruptedException {
        return call(method, path, authorization, body, Map.of());
    }

    HttpResponse<String> call(
            String method, String path, String authorization, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = request(path)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(authorization == null ? request : request.header("Authorization", authorization));
    }

    /** A body as Meta posts it, without its signature. */
    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** A body as Meta posts it. */
    HttpResponse<String> postSigned(String path, String secret, String body) throws IOException, InterruptedException {
        return postSigned(path, secret, body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> postSigned(String path, String secret, byte[] body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", "sha256=" + hmac(secret, body))
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static String basic(String user, String password) {
        var credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    static String hmac(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
