package io.causerie.webhook;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A body that comes when a test says so. */
final class Trickle extends ServletInputStream {
    private ReadListener listener;
    private byte[] here = {};

    void comes(byte[] bytes) {
        here = bytes;
        try {
            listener.onDataAvailable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void ends() {
        try {
            listener.onAllDataRead();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void breaks(IOException failure) {
        listener.onError(failure);
    }

    /** Bytes that have come and were not read. */
    int left() {
        return here.length;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        int length = Math.min(most, here.length);
        System.arraycopy(here, 0, into, from, length);
        here = Arrays.copyOfRange(here, length, here.length);
        return length;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("byte by byte");
    }

    @Override
    public boolean isReady() {
        return here.length > 0;
    }

    @Override
    public boolean isFinished() {
        throw new UnsupportedOperationException("servers do not agree on what it means");
    }

    @Override
    public void setReadListener(ReadListener listener) {
        this.listener = listener;
    }
}
