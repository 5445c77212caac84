package io.causerie.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Meta's webhook side: a number of kept connections, each with one delivery at a time. */
final class Poster {

    private final Loop loop;
    private final Queues queues;
    private final Judge judge;
    private final List<InetSocketAddress> addresses;
    private final int connections;
    private final long ackTimeoutNanos;
    private final Deque<PostLine> idle = new ArrayDeque<>();
    private final List<PostLine> lines = new ArrayList<>();
    private int opened;
    private int redelivered;
    private int notOk;
    private int timedOut;
    private int broken;

    Poster(Loop loop, Queues queues, Judge judge, List<InetSocketAddress> addresses, Options options) {
        this.loop = loop;
        this.queues = queues;
        this.judge = judge;
        this.addresses = addresses;
        this.connections = options.number("connections", 16);
        this.ackTimeoutNanos = TimeUnit.MILLISECONDS.toNanos(options.number("ack-timeout", 5000));
        loop.every(TimeUnit.MILLISECONDS.toNanos(100), this::cutSlow);
    }

    void pump() {
        while (!idle.isEmpty() || lines.size() < connections) {
            Optional<Delivery> delivery = queues.poll();
            if (delivery.isEmpty()) {
                return;
            }
            post(delivery.get());
        }
    }

    private void post(Delivery delivery) {
        if (!delivery.echo()) {
            judge.asked(delivery.question(), loop.now());
        }
        if (!idle.isEmpty()) {
            idle.pop().post(delivery);
            return;
        }
        try {
            SocketChannel channel = SocketChannel.open();
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            boolean connected = channel.connect(next());
            PostLine line = new PostLine(this, loop, channel, delivery);
            lines.add(line);
            if (connected) {
                line.connected();
            }
        } catch (IOException e) {
            refused(delivery);
        }
    }

    /** A new connection goes to the next node, as a load balancer would have it. */
    private InetSocketAddress next() {
        return addresses.get(opened++ % addresses.size());
    }

    void answered(PostLine line, Delivery delivery, HttpMessage answer) {
        if (answer.closes()) {
            line.close();
            lines.remove(line);
        } else {
            idle.push(line);
        }
        if (answer.status() == 200) {
            accepted(delivery, line.waitedNanos());
        } else {
            notOk++;
            refused(delivery);
        }
        pump();
    }

    private void accepted(Delivery delivery, long waitedNanos) {
        if (!delivery.echo()) {
            judge.acked(delivery.question(), waitedNanos / 1000, loop.now());
        }
        queues.accepted(delivery);
    }

    void broken(PostLine line, Optional<Delivery> delivery) {
        lines.remove(line);
        idle.remove(line);
        broken += delivery.isPresent() ? 1 : 0;
        delivery.ifPresent(this::refused);
        pump();
    }

    private void refused(Delivery delivery) {
        redelivered++;
        loop.after(TimeUnit.MILLISECONDS.toNanos(delivery.backoffMillis()), () -> {
            queues.putBack(delivery.again());
            pump();
        });
    }

    private void cutSlow() {
        for (PostLine line : List.copyOf(lines)) {
            if (line.delivery().isPresent() && line.waitedNanos() > ackTimeoutNanos) {
                timedOut++;
                line.close();
                broken(line, line.delivery());
            }
        }
    }

    void report(Report report) {
        report.add("redelivered", redelivered)
                .add("answeredNot200", notOk)
                .add("ackTimedOut", timedOut)
                .add("connectionsLost", broken);
    }
}
