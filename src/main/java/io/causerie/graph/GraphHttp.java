package io.causerie.graph;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** Calls over kept-open HTTP/1.1 connections; never blocks a thread and never repeats a call that was written. */
final class GraphHttp {

    private final HttpClient client;
    private final Executor executor;
    private final Duration timeout;

    GraphHttp(GraphSettings settings, Executor executor) {
        this.executor = executor;
        this.timeout = settings.timeout();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .executor(executor)
                .build();
    }

    CompletionStage<Outcome> post(HttpRequest.Builder request, String body) {
        Call call = new Call(body);
        return send(
                request.header("Content-Type", "application/json").POST(call).build(), call);
    }

    CompletionStage<Outcome> get(HttpRequest.Builder request) {
        return send(request.GET().build(), new Call(""));
    }

    /** The client's own time-out ends with the answer's head, so a server that stops in the body would hold us for ever. */
    private CompletionStage<Outcome> send(HttpRequest request, Call call) {
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request, BodyHandlers.ofByteArray());
        CompletableFuture<HttpResponse<byte[]>> inTime = new CompletableFuture<>();
        exchange.whenComplete((response, failure) -> {
            if (failure == null) {
                inTime.complete(response);
            } else {
                inTime.completeExceptionally(failure);
            }
        });
        return inTime.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .handleAsync((response, failure) -> outcome(exchange, response, failure, call), executor);
    }

    private Outcome outcome(
            CompletableFuture<?> exchange, HttpResponse<byte[]> response, Throwable failure, Call call) {
        if (failure == null) {
            String body = new String(response.body(), StandardCharsets.UTF_8);
            return new Outcome.Answered(
                    new Answer(response.statusCode(), response.headers().map(), body));
        }
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof TimeoutException) {
            exchange.cancel(true);
            return new Outcome.Failed(call.begun(), "no answer within " + timeout.toMillis() + " ms");
        }
        return new Outcome.Failed(call.begun() && !inTheHandshake(cause), words(cause));
    }

    /** Over TLS the client may ask for the body while the handshake is still going on. */
    private static boolean inTheHandshake(Throwable cause) {
        return cause instanceof SSLHandshakeException;
    }

    private static String words(Throwable cause) {
        String kind = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
    }
}
