package io.causerie.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/** One connection of either side: bytes in, messages out, what did not fit is written later. */
abstract class Line implements Loop.Handler {

    private static final ByteBuffer ARRIVING = ByteBuffer.allocateDirect(64 * 1024);
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final SocketChannel channel;
    private final SelectionKey key;
    private final HttpReader reader = new HttpReader();
    private ByteBuffer leaving = NOTHING;
    private boolean open = true;

    Line(Loop loop, SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        key = channel.register(
                loop.selector(), channel.isConnected() ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT, this);
    }

    abstract void connected();

    abstract void received(HttpMessage message);

    /** Called once, when the connection has ended for whatever reason but {@link #close}. */
    abstract void broken();

    @Override
    public final void ready() {
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                key.interestOps(SelectionKey.OP_READ);
                connected();
            } else {
                if (key.isWritable()) {
                    flush();
                }
                if (key.isValid() && key.isReadable()) {
                    read();
                }
            }
        } catch (IOException e) {
            fail();
        }
    }

    private void read() throws IOException {
        ARRIVING.clear();
        if (channel.read(ARRIVING) < 0) {
            fail();
            return;
        }
        reader.add(ARRIVING.flip());
        Optional<HttpMessage> message = reader.next();
        while (open && message.isPresent()) {
            received(message.get());
            message = reader.next();
        }
    }

    /** Each line has one message on its way at most, because neither side pipelines. */
    final void send(byte[] bytes) {
        if (!open) {
            return;
        }
        leaving = ByteBuffer.wrap(bytes);
        try {
            flush();
        } catch (IOException e) {
            fail();
        }
    }

    private void flush() throws IOException {
        channel.write(leaving);
        key.interestOps(leaving.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    private void fail() {
        if (open) {
            close();
            broken();
        }
    }

    final boolean open() {
        return open;
    }

    final void close() {
        open = false;
        try {
            channel.close();
        } catch (IOException e) {
            key.cancel();
        }
    }
}
