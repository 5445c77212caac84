package io.causerie.bench;

import java.io.IOException;
import java.nio.channels.SocketChannel;

/** A connection from a bot to the Graph API. */
final class GraphLine extends Line {

    private final GraphDoor door;

    GraphLine(GraphDoor door, Loop loop, SocketChannel channel) throws IOException {
        super(loop, channel);
        this.door = door;
    }

    @Override
    void connected() {
        throw new IllegalStateException("An accepted connection is connected already");
    }

    @Override
    void received(HttpMessage request) {
        door.asked(this, request);
    }

    @Override
    void broken() {
        door.gone(this);
    }
}
