package io.causerie.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLTransientException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets one transaction write at a time, for a database that needs it: H2 saves its tables one after the other, and what
 * another transaction writes meanwhile is torn if the process dies then. {@code docs/decisions/h2.md}
 */
@ApplicationScoped
public class OneWriter {
    private static final long PATIENCE_SECONDS = 30;

    private final Semaphore pen = new Semaphore(1, true);
    private volatile Thread writer;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** A statement on its own is over when it is closed; one of a transaction when that has ended, committed or not. */
    interface Turn extends AutoCloseable {
        /** For whoever need not wait, or ends with a transaction. */
        Turn NOTHING_TO_END = () -> {};

        @Override
        void close();
    }

    /** Waits until nobody else writes. A transaction that the writer's own one waits for goes ahead. */
    Turn await() {
        if (writer == Thread.currentThread()) {
            return Turn.NOTHING_TO_END;
        }
        take();
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return this::leave;
        }
        try {
            transactions.registerInterposedSynchronization(new Leaving());
            return Turn.NOTHING_TO_END;
        } catch (RuntimeException e) {
            leave();
            throw e;
        }
    }

    private void take() {
        try {
            if (!pen.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw failed("another transaction has been writing for " + PATIENCE_SECONDS + " s");
            }
            writer = Thread.currentThread();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("interrupted while another transaction wrote");
        }
    }

    private static DatabaseFailed failed(String reason) {
        return new DatabaseFailed("(waiting to write)", new SQLTransientException(reason, "HYT00"));
    }

    private void leave() {
        writer = null;
        pen.release();
    }

    private final class Leaving implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            leave();
        }
    }
}
