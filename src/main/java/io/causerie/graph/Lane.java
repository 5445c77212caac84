package io.causerie.graph;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Lets a page have so many calls under way; the others wait, first come, first served, without holding a thread. */
final class Lane {

    private final int width;
    private final Executor executor;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int underWay;

    Lane(int width, Executor executor) {
        this.width = width;
        this.executor = executor;
    }

    <T> CompletionStage<T> through(Supplier<CompletionStage<T>> call) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable start = () -> start(call, result);
        if (entered(start)) {
            start.run();
        }
        return result;
    }

    private synchronized boolean entered(Runnable start) {
        if (underWay == width) {
            waiting.add(start);
            return false;
        }
        underWay++;
        return true;
    }

    private <T> void start(Supplier<CompletionStage<T>> call, CompletableFuture<T> result) {
        CompletionStage<T> stage;
        try {
            stage = call.get();
        } catch (RuntimeException e) {
            stage = CompletableFuture.failedStage(e);
        }
        stage.whenComplete((value, failure) -> {
            leave();
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(failure);
            }
        });
    }

    /** The next one starts on another thread: calls that end at once would pile up on this one's stack. */
    private void leave() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                underWay--;
            }
        }
        if (next != null) {
            executor.execute(next);
        }
    }
}
