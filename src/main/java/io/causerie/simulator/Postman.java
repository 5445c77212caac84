package io.causerie.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Carries requests to a bot's callback, and waits five seconds for the answer, as Meta does. */
final class Postman {
    static final Duration PATIENCE = Duration.ofSeconds(5);
    private final HttpClient client;
    private final Duration patience;

    Postman(Executor threads, Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .executor(threads)
                .build();
    }

    /** Status 0 stands for an answer that never came; the text then says why. */
    record Reply(int status, String text) {}

    CompletableFuture<Reply> post(URI target, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = request(target).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return client.sendAsync(request.build(), BodyHandlers.ofString())
                .thenApply(Postman::reply)
                .exceptionally(failure -> new Reply(0, words(failure)));
    }

    Reply get(URI target) {
        try {
            return reply(client.send(request(target).GET().build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            return new Reply(0, words(failure));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Reply(0, "interrupted");
        }
    }

    private HttpRequest.Builder request(URI target) {
        return HttpRequest.newBuilder(target).timeout(patience).header("User-Agent", "facebookexternalua");
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.body());
    }

    private static String words(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof HttpTimeoutException ? "no answer in time" : "connection failed: " + cause;
    }
}
