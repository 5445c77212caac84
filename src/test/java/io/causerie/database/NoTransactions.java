package io.causerie.database;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** A container in which nobody has begun a transaction. */
class NoTransactions implements TransactionSynchronizationRegistry {
    @Override
    public int getTransactionStatus() {
        return Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public Object getTransactionKey() {
        return null;
    }

    @Override
    public void putResource(Object key, Object value) {
        throw new IllegalStateException();
    }

    @Override
    public Object getResource(Object key) {
        throw new IllegalStateException();
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        throw new IllegalStateException();
    }

    @Override
    public void setRollbackOnly() {
        throw new IllegalStateException();
    }

    @Override
    public boolean getRollbackOnly() {
        throw new IllegalStateException();
    }
}
