package io.causerie.fulfilment;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.Message;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.impl.bootstrap.AsyncRequesterBootstrap;
import org.apache.hc.core5.http.impl.bootstrap.HttpAsyncRequester;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.AsyncClientEndpoint;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.RequestChannel;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityProducer;
import org.apache.hc.core5.http.nio.ssl.BasicClientTlsStrategy;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.http.nio.support.BasicResponseConsumer;
import org.apache.hc.core5.http.protocol.DefaultHttpProcessor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * One exchange over one connection, made to exactly the address it is told. No connection is kept: calls are rare, and a
 * connection that ends in the moment it is used again would leave open whether the call was heard.
 */
final class Wire {
    private final HttpAsyncRequester requester;
    private final Timeout connecting;
    private final int longestAnswer;

    /** @param longestAnswer bytes */
    Wire(Duration connectTimeout, int longestAnswer, SSLContext trust) {
        this.connecting = Timeout.of(connectTimeout);
        this.longestAnswer = longestAnswer;
        this.requester = AsyncRequesterBootstrap.bootstrap()
                .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(1).build())
                .setHttpProcessor(new DefaultHttpProcessor(RequestContent.INSTANCE, RequestTargetHost.INSTANCE))
                .setCharCodingConfig(CharCodingConfig.custom()
                        .setCharset(StandardCharsets.UTF_8)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultMaxPerRoute(1_000)
                .setMaxTotal(1_000)
                .setTlsStrategy(new BasicClientTlsStrategy(trust))
                .setTlsHandshakeTimeout(connecting)
                .create();
        requester.start();
    }

    /**
     * Fails with {@link Unheard} where the request never left; with what went wrong otherwise.
     *
     * @param within the time for the whole exchange
     */
    CompletionStage<Answer> exchange(Step step, InetAddress door, Duration within) {
        Sent sent = new Sent(head(step), body(step));
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        answer.orTimeout(Math.max(1, within.toMillis()), TimeUnit.MILLISECONDS);
        HttpHost host = new HttpHost(
                step.target().scheme(),
                door,
                step.target().host(),
                step.target().port());
        requester.connect(host, connecting, null, new Connected(answer, sent, longestAnswer));
        return answer;
    }

    void close() {
        requester.close(CloseMode.IMMEDIATE);
    }

    private static BasicHttpRequest head(Step step) {
        BasicHttpRequest head =
                new BasicHttpRequest(step.method(), host(step), step.target().path());
        head.setHeader("User-Agent", "Causerie");
        head.setHeader("Accept", "application/json, */*;q=0.5");
        step.headers().forEach(head::setHeader);
        head.setHeader("Connection", "close");
        return head;
    }

    private static HttpHost host(Step step) {
        boolean usual = step.target().port() == (step.target().isSecure() ? 443 : 80);
        return new HttpHost(
                step.target().scheme(),
                step.target().host(),
                usual ? -1 : step.target().port());
    }

    private static AsyncEntityProducer body(Step step) {
        Optional<byte[]> bytes = step.body().map(body -> body.getBytes(StandardCharsets.UTF_8));
        return bytes.map(some -> new BasicAsyncEntityProducer(some, (ContentType) null))
                .orElse(null);
    }

    /** The request never left: nobody can have acted on it. */
    static final class Unheard extends Exception {
        private static final long serialVersionUID = 1;

        Unheard(Exception cause) {
            super(cause);
        }
    }

    /** Knows whether the request has left. */
    private static final class Sent extends BasicRequestProducer {
        private final AtomicBoolean begun = new AtomicBoolean();

        Sent(BasicHttpRequest head, AsyncEntityProducer body) {
            super(head, body);
        }

        @Override
        public void sendRequest(RequestChannel channel, HttpContext context) throws HttpException, IOException {
            begun.set(true);
            super.sendRequest(channel, context);
        }
    }

    /** Says what there is to say as soon as the connection stands, and ends it when the answer is there or late. */
    private record Connected(CompletableFuture<Answer> answer, Sent sent, int longestAnswer)
            implements FutureCallback<AsyncClientEndpoint> {
        @Override
        public void completed(AsyncClientEndpoint line) {
            answer.whenComplete((any, failure) -> line.releaseAndDiscard());
            if (!answer.isDone()) {
                var hearing = new BasicResponseConsumer<>(new LimitedText(longestAnswer));
                line.execute(sent, hearing, new Hearing(answer, sent));
            }
        }

        @Override
        public void failed(Exception cause) {
            answer.completeExceptionally(new Unheard(cause));
        }

        @Override
        public void cancelled() {
            answer.cancel(false);
        }
    }

    private record Hearing(CompletableFuture<Answer> answer, Sent sent)
            implements FutureCallback<Message<HttpResponse, String>> {
        @Override
        public void completed(Message<HttpResponse, String> message) {
            Map<String, String> headers = new LinkedHashMap<>();
            for (var header : message.getHead().getHeaders()) {
                headers.merge(header.getName().toLowerCase(Locale.ROOT), header.getValue(), (a, b) -> a + ", " + b);
            }
            String body = message.getBody() == null ? "" : message.getBody();
            answer.complete(new Answer(message.getHead().getCode(), headers, body));
        }

        @Override
        public void failed(Exception cause) {
            answer.completeExceptionally(sent.begun.get() ? cause : new Unheard(cause));
        }

        @Override
        public void cancelled() {
            answer.cancel(false);
        }
    }
}
