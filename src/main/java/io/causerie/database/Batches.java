package io.causerie.database;

import io.causerie.log.Logs;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Collects what arrives while a batch is being worked on and hands it over as the next batch: one batch at a time, no
 * waiting when idle, larger batches under load. Group commit is this and a transaction. An executor that starts its tasks
 * a little later makes batches larger for work nobody waits for.
 */
public final class Batches<T> {
    private static final Logger LOG = Logs.of(Batches.class);

    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();
    private final Executor executor;
    private final int most;
    private final Consumer<List<T>> work;

    public Batches(Executor executor, int most, Consumer<List<T>> work) {
        this.executor = executor;
        this.most = most;
        this.work = work;
    }

    public void add(T item) {
        size.incrementAndGet();
        waiting.add(item);
        start();
    }

    /** For what may be lost, because somebody will find it anyway: it is dropped when so much waits already. */
    public void offer(T item, int mostWaiting) {
        if (size.get() < mostWaiting) {
            add(item);
        }
    }

    public int size() {
        return size.get();
    }

    private void start() {
        if (running.compareAndSet(false, true)) {
            try {
                executor.execute(this::drain);
            } catch (RuntimeException e) {
                running.set(false);
                throw e;
            }
        }
    }

    private void drain() {
        try {
            List<T> batch = next();
            if (!batch.isEmpty()) {
                run(batch);
            }
        } finally {
            running.set(false);
        }
        if (!waiting.isEmpty()) {
            start();
        }
    }

    private List<T> next() {
        List<T> batch = new ArrayList<>();
        while (batch.size() < most) {
            T item = waiting.poll();
            if (item == null) {
                break;
            }
            batch.add(item);
        }
        size.addAndGet(-batch.size());
        return batch;
    }

    private void run(List<T> batch) {
        try {
            work.accept(batch);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    "A batch of " + batch.size() + " was dropped; its rows will be found by the timer",
                    e);
        }
    }
}
