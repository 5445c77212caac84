package io.causerie.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.ManagedConnPool;
import org.apache.hc.core5.pool.PoolEntry;
import org.apache.hc.core5.reactor.Command;
import org.apache.hc.core5.reactor.IOSession;

/** One connection while one call has it; given back exactly once. */
final class Line {

    private final ManagedConnPool<HttpHost, IOSession> pool;
    private final PoolEntry<HttpHost, IOSession> place;
    private final AtomicBoolean givenBack = new AtomicBoolean();

    Line(ManagedConnPool<HttpHost, IOSession> pool, PoolEntry<HttpHost, IOSession> place) {
        this.pool = pool;
        this.place = place;
    }

    /** False for a new place in the pool, and for one whose connection the other side has closed. */
    boolean isOpen() {
        IOSession session = place.getConnection();
        if (session != null && !session.isOpen()) {
            place.discardConnection(CloseMode.IMMEDIATE);
            return false;
        }
        return session != null;
    }

    void connected(IOSession session) {
        place.assignConnection(session);
    }

    /** False if the connection is gone, so that perhaps nobody looks at the command any more. */
    boolean take(Command command) {
        IOSession session = place.getConnection();
        if (session == null) {
            return false;
        }
        session.enqueue(command, Command.Priority.NORMAL);
        return session.isOpen();
    }

    /** Whether the other side has hung up, or spoken unasked; only for the thread that reads. */
    boolean hasEnded() throws IOException {
        IOSession session = place.getConnection();
        return session == null || session.read(ByteBuffer.allocate(1)) != 0;
    }

    void keep() {
        if (givenBack.compareAndSet(false, true)) {
            IOSession session = place.getConnection();
            pool.release(place, session != null && session.isOpen());
        }
    }

    void drop() {
        if (givenBack.compareAndSet(false, true)) {
            place.discardConnection(CloseMode.IMMEDIATE);
            pool.release(place, false);
        }
    }
}
