package io.causerie.server;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits until a server says that it is ready, or shows with its log why it never will be. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** A server that has not come to the application yet calls itself ready too. */
    private static final String ONE_OF_OURS = "\"database\"";

    /** A connection upgraded to HTTP/2 would hold the deployment it was upgraded in. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static void await(RunningServer server, ProcessHandle process) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(server)) {
            if (endsSoon(process)) {
                throw new IllegalStateException("The server ended before it was ready:\n" + tail(server.log()));
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "The server is not ready after " + PATIENCE + ":\n" + tail(server.log()));
            }
        }
    }

    private static boolean isReady(RunningServer server) {
        var request = HttpRequest.newBuilder(server.baseUri().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains(ONE_OF_OURS);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean endsSoon(ProcessHandle process) {
        try {
            process.onExit().get(250, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tail(String log) {
        return log.substring(Math.max(0, log.length() - 10_000));
    }

    private Readiness() {}
}
