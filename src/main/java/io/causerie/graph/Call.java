package io.causerie.graph;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow;

/** A request's body that knows whether the connection ever asked for it: if not, nobody can have acted on the request. */
final class Call implements BodyPublisher {

    private final BodyPublisher body;
    private volatile boolean begun;

    Call(String body) {
        this.body = BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8));
    }

    boolean begun() {
        return begun;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        begun = true;
        body.subscribe(subscriber);
    }
}
