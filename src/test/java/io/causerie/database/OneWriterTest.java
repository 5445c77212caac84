package io.causerie.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneWriterTest {
    private final OneWriter writer = new OneWriter();
    private final Begun begun = new Begun();

    @BeforeEach
    void begin() {
        writer.transactions = begun;
    }

    @Test
    void letsASecondTransactionWriteWhenTheFirstHasEnded() {
        writer.await().close();

        CompletableFuture<Void> second =
                CompletableFuture.runAsync(() -> writer.await().close());
        assertThat(second).isNotDone();

        begun.end();
        second.join();
    }

    @Test
    void letsATransactionAndThoseItWaitsForWriteAgainAndAgain() {
        writer.await().close();

        writer.await().close();

        assertThat(begun.ends).hasSize(1);
    }

    @Test
    void endsTheTurnOfAStatementOnItsOwnWithIt() {
        writer.transactions = new NoTransactions();

        writer.await().close();

        CompletableFuture.runAsync(() -> writer.await().close()).join();
    }

    /** A container with a transaction in which everybody is. */
    private static final class Begun extends NoTransactions {
        private final Deque<Synchronization> ends = new ArrayDeque<>();

        void end() {
            ends.pop().afterCompletion(Status.STATUS_COMMITTED);
        }

        @Override
        public int getTransactionStatus() {
            return Status.STATUS_ACTIVE;
        }

        @Override
        public void registerInterposedSynchronization(Synchronization synchronization) {
            ends.push(synchronization);
        }
    }
}
