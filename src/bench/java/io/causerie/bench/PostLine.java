package io.causerie.bench;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/** A connection to the bot's webhook. */
final class PostLine extends Line {

    private final Poster poster;
    private final Loop loop;
    private Delivery delivery;
    private long posted;

    PostLine(Poster poster, Loop loop, SocketChannel channel, Delivery first) throws IOException {
        super(loop, channel);
        this.poster = poster;
        this.loop = loop;
        delivery = first;
        posted = loop.now();
    }

    void post(Delivery next) {
        delivery = next;
        posted = loop.now();
        send(next.request());
    }

    Optional<Delivery> delivery() {
        return Optional.ofNullable(delivery);
    }

    long waitedNanos() {
        return loop.now() - posted;
    }

    @Override
    void connected() {
        post(delivery);
    }

    @Override
    void received(HttpMessage answer) {
        Delivery answered = delivery;
        delivery = null;
        poster.answered(this, answered, answer);
    }

    @Override
    void broken() {
        poster.broken(this, delivery());
    }
}
