package io.causerie.graph;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.command.RequestExecutionCommand;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/** Calls over kept-open HTTP/1.1 connections; never blocks a thread and never repeats a call that was written. */
final class GraphHttp {

    /** A request but for its method and body; the token stands in a header. */
    record Request(String target, String bearer) {}

    private final Connections connections;
    private final ScheduledExecutorService timer;
    private final Duration timeout;

    GraphHttp(GraphSettings settings, ThreadFactory threads, ScheduledExecutorService timer) {
        this(settings, threads, timer, ofTheMachine());
    }

    GraphHttp(GraphSettings settings, ThreadFactory threads, ScheduledExecutorService timer, SSLContext trust) {
        this.connections = new Connections(HttpHost.create(settings.uri("", "")), settings, threads, trust);
        this.timer = timer;
        this.timeout = settings.timeout();
    }

    CompletionStage<Outcome> post(Request request, String body) {
        return call("POST", request, body);
    }

    /** {@code body} is null where there is none. */
    CompletionStage<Outcome> call(String method, Request request, String body) {
        byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        return start(new Call(head(method, request), bytes));
    }

    void close() {
        connections.close();
    }

    private BasicHttpRequest head(String method, Request request) {
        BasicHttpRequest head = new BasicHttpRequest(method, connections.host(), request.target());
        head.addHeader("Authorization", request.bearer());
        head.addHeader("Accept", "application/json");
        head.addHeader("User-Agent", "Causerie");
        return head;
    }

    private CompletionStage<Outcome> start(Call call) {
        String late = "no answer within " + timeout.toMillis() + " ms";
        call.limitedBy(timer.schedule(() -> call.failed(late), timeout.toMillis(), TimeUnit.MILLISECONDS));
        connect(call, true);
        return call.outcome();
    }

    private void connect(Call call, boolean again) {
        try {
            connections.line(new FutureCallback<>() {
                @Override
                public void completed(Line line) {
                    exchange(call, line, again);
                }

                @Override
                public void failed(Exception cause) {
                    call.failed(words(cause));
                }

                @Override
                public void cancelled() {
                    call.failed("no connection");
                }
            });
        } catch (RuntimeException closed) {
            call.failed(words(closed));
        }
    }

    /** A kept connection may end in the moment it is taken; what was not written there goes over another one. */
    private void exchange(Call call, Line line, boolean again) {
        call.on(line);
        Exchange exchange = new Exchange(call, line, cause -> {
            if (again && call.isWaiting()) {
                connect(call, false);
            } else {
                call.failed(words(cause));
            }
        });
        if (!line.take(new RequestExecutionCommand(exchange, HttpCoreContext.create()))) {
            exchange.cancel();
        }
    }

    private static String words(Exception cause) {
        String kind = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
    }

    private static SSLContext ofTheMachine() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JVM's trust store cannot be read; see javax.net.ssl.trustStore", e);
        }
    }
}
