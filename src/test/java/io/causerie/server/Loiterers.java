package io.causerie.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that have each sent the same words and from then on neither send nor read. */
final class Loiterers implements AutoCloseable {
    private static final int SMALLEST_BUFFER = 1024;

    private final List<SocketChannel> connections = new ArrayList<>();

    static Loiterers at(URI base, int count, String words) throws IOException {
        Loiterers loiterers = new Loiterers();
        for (int i = 0; i < count; i++) {
            loiterers.connect(base, words);
        }
        return loiterers;
    }

    private void connect(URI base, String words) throws IOException {
        SocketChannel connection = SocketChannel.open();
        connections.add(connection);
        connection.setOption(StandardSocketOptions.SO_RCVBUF, SMALLEST_BUFFER);
        connection.connect(new InetSocketAddress(base.getHost(), base.getPort()));
        connection.configureBlocking(false);
        connection.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel connection : connections) {
            connection.close();
        }
    }
}
