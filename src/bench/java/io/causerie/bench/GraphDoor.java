package io.causerie.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where bots call in: listens, answers after the latency told, and can be shut as in an outage. */
final class GraphDoor implements Loop.Handler {

    private final Loop loop;
    private final Graph graph;
    private final long latencyNanos;
    private final Set<GraphLine> lines = new HashSet<>();
    private int port;
    private int opened;
    private ServerSocketChannel door;

    GraphDoor(Loop loop, Graph graph, int port, long latencyNanos) {
        this.loop = loop;
        this.graph = graph;
        this.port = port;
        this.latencyNanos = latencyNanos;
    }

    void open() {
        try {
            door = ServerSocketChannel.open();
            door.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
            port = ((InetSocketAddress) door.getLocalAddress()).getPort();
            door.configureBlocking(false);
            door.register(loop.selector(), SelectionKey.OP_ACCEPT, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts what is connected and refuses whoever comes, until it is opened again. */
    void shut() {
        try {
            door.close();
            loop.selector().selectNow(key -> ((Loop.Handler) key.attachment()).ready());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List.copyOf(lines).forEach(Line::close);
        lines.clear();
    }

    int port() {
        return port;
    }

    @Override
    public void ready() {
        try {
            for (SocketChannel channel = door.accept(); channel != null; channel = door.accept()) {
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                lines.add(new GraphLine(this, loop, channel));
                opened++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void asked(GraphLine line, HttpMessage request) {
        Optional<Reply> answer = graph.answer(request);
        if (answer.isPresent() && latencyNanos == 0) {
            write(line, answer.get());
        } else {
            answer.ifPresent(reply -> loop.after(latencyNanos, () -> write(line, reply)));
        }
    }

    private void write(GraphLine line, Reply reply) {
        line.send(reply.bytes());
        if (reply.hangsUp()) {
            line.close();
            lines.remove(line);
        }
    }

    void gone(GraphLine line) {
        lines.remove(line);
    }

    void report(Report report) {
        report.add("graphConnections", opened);
    }
}
