package io.causerie.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** One thread, one selector: sockets that are ready, things that are due. All of the player runs on it. */
final class Loop {

    /** Whoever looks after a channel; an exception ends the run, so broken connections are dealt with inside. */
    interface Handler {
        void ready();
    }

    private record Due(long nanos, long order, Runnable task) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            int byTime = Long.compare(nanos, other.nanos);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    /** A wait cut down to whole milliseconds would spin through the last one. */
    private static final long ROUND_UP = 999_999;

    private final Selector selector = open();
    private final PriorityQueue<Due> due = new PriorityQueue<>();
    private final Queue<Runnable> handedIn = new ConcurrentLinkedQueue<>();
    private long order;
    private boolean stopped;

    private static Selector open() {
        try {
            return Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Selector selector() {
        return selector;
    }

    long now() {
        return System.nanoTime();
    }

    void after(long delayNanos, Runnable task) {
        due.add(new Due(now() + delayNanos, order++, task));
    }

    void every(long nanos, Runnable task) {
        after(nanos, () -> {
            task.run();
            every(nanos, task);
        });
    }

    /** The only door for other threads. */
    void handIn(Runnable task) {
        handedIn.add(task);
        selector.wakeup();
    }

    void stop() {
        stopped = true;
    }

    void run() throws IOException {
        while (!stopped) {
            long wait = due.isEmpty() ? 1000 : TimeUnit.NANOSECONDS.toMillis(due.peek().nanos - now() + ROUND_UP);
            if (wait > 0) {
                selector.select(Loop::ready, wait);
            } else {
                selector.selectNow(Loop::ready);
            }
            for (Runnable task = handedIn.poll(); task != null; task = handedIn.poll()) {
                task.run();
            }
            runDue();
        }
    }

    private void runDue() {
        long now = now();
        while (!due.isEmpty() && due.peek().nanos <= now) {
            due.poll().task.run();
        }
    }

    private static void ready(SelectionKey key) {
        ((Handler) key.attachment()).ready();
    }
}
