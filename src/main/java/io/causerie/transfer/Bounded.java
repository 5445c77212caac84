package io.causerie.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than it may, and knows how much it gave. */
final class Bounded extends FilterInputStream {
    private final long most;
    private final String place;
    private final String message;
    private long given;

    Bounded(InputStream in, long most, String place, String message) {
        super(in);
        this.most = most;
        this.place = place;
        this.message = message;
    }

    long given() {
        return given;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = in.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long more) {
        given += more;
        if (given > most) {
            throw new Unreadable(place, message, "Send what was exported, and nothing around it");
        }
    }
}
