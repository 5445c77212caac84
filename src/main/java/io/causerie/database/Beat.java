package io.causerie.database;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Hands a task on whenever it is time, unless the time before has not ended yet; nothing ever ends it. */
final class Beat implements Runnable {
    private final AtomicBoolean running = new AtomicBoolean();
    private final Executor threads;
    private final Runnable task;

    Beat(Executor threads, Runnable task) {
        this.threads = threads;
        this.task = task;
    }

    @Override
    public void run() {
        if (running.compareAndSet(false, true)) {
            Workers.untroubled(this::hand);
        }
    }

    private void hand() {
        try {
            threads.execute(this::once);
        } catch (RuntimeException refused) {
            running.set(false);
            throw refused;
        }
    }

    private void once() {
        try {
            Workers.untroubled(task);
        } finally {
            running.set(false);
        }
    }
}
