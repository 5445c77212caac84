package io.causerie.understanding.engine;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** A sentence is cut into pieces here and becomes a point in the native runtime. */
final class OnnxEncoder implements SentenceEncoder {
    static final int WIDTH = 384;
    private static final int LONGEST = 128;

    private final Function<long[], float[]> session;
    private final WordPiece pieces;
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private boolean closed;

    OnnxEncoder(Function<long[], float[]> session, WordPiece pieces) {
        this.session = session;
        this.pieces = pieces;
    }

    @Override
    public String id() {
        return "bge-small-en-v1.5-q/mean";
    }

    @Override
    public int dimensions() {
        return WIDTH;
    }

    @Override
    public float[] encode(String text) {
        open.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("The sentence model is closed");
            }
            return session.apply(pieces.numbers(text, LONGEST));
        } finally {
            open.readLock().unlock();
        }
    }

    /** Waits for the sentences under way: native memory must not be freed under them. */
    @Override
    public void close() {
        open.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                ((AutoCloseable) session).close();
            }
        } catch (Exception e) {
            throw new IllegalStateException("The sentence model would not close", e);
        } finally {
            open.writeLock().unlock();
        }
    }
}
