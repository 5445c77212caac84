package io.causerie.webhook;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;

/** Takes a body as it comes, keeps no thread while nothing comes, and says once what became of it. */
final class BodyReader implements ReadListener {
    private static final byte[] NOTHING = {};

    private final ServletInputStream in;
    private final Limits limits;
    private final Instant begun;
    private final Consumer<RawBody> then;
    private volatile byte[] bytes = NOTHING;
    private volatile RawBody end;
    private boolean isReading;
    private int length;

    /** How many bytes may come, for how many there is room at first, and what is called when that was not enough. */
    record Limits(int most, int first, Runnable grown) {}

    BodyReader(ServletInputStream in, Limits limits, Instant begun, Consumer<RawBody> then) {
        this.in = in;
        this.limits = limits;
        this.begun = begun;
        this.then = then;
    }

    /** The stream tells of what comes, from now on or at once. */
    void begin() {
        in.setReadListener(this);
    }

    Instant begun() {
        return begun;
    }

    /** Bytes of memory; what has ended goes with its request. */
    int held() {
        return end == null ? bytes.length : 0;
    }

    @Override
    public void onDataAvailable() throws IOException {
        if (hold()) {
            try {
                read();
            } finally {
                release();
            }
        }
    }

    @Override
    public void onAllDataRead() {
        end(new RawBody.Whole(bytes.length == length ? bytes : Arrays.copyOf(bytes, length)));
    }

    @Override
    public void onError(Throwable failure) {
        end(failure instanceof SocketTimeoutException ? new RawBody.TooSlow() : new RawBody.CutOff());
    }

    /** What comes first is what became of the body; while it is being read, it is told by whoever reads. */
    void end(RawBody body) {
        synchronized (this) {
            if (end != null) {
                return;
            }
            end = body;
            if (isReading) {
                return;
            }
        }
        then.accept(body);
    }

    /** No server may let go of a request that is being read. */
    private synchronized boolean hold() {
        isReading = end == null;
        return isReading;
    }

    private void release() {
        RawBody ended;
        synchronized (this) {
            isReading = false;
            ended = end;
        }
        if (ended != null) {
            then.accept(ended);
        }
    }

    /** {@code isFinished} is not asked: some servers mean by it that all has arrived, not that all has been read. */
    private void read() throws IOException {
        while (end == null && in.isReady()) {
            makeRoom();
            int read = in.read(bytes, length, bytes.length - length);
            if (read < 0) {
                return;
            }
            length += read;
            if (length > limits.most()) {
                end(new RawBody.TooLong());
            }
        }
    }

    /** What is allocated grows with what arrives. */
    private void makeRoom() {
        if (length == 0) {
            bytes = new byte[Math.min(limits.first(), limits.most() + 1)];
        } else if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limits.most() + 1L, 2L * length));
            limits.grown().run();
        }
    }
}
