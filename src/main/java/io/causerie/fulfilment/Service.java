package io.causerie.fulfilment;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** One host that is called: so many calls at once, the others wait in their order without holding a thread. */
final class Service {
    static final int MOST_WAITING = 500;

    private final String origin;
    private final int width;
    private final Executor executor;
    private final Breaker breaker;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int underWay;

    Service(String origin, int width, Executor executor, Clock clock) {
        this.origin = origin;
        this.width = width;
        this.executor = executor;
        this.breaker = new Breaker(clock);
    }

    /** Fails with a {@link Refusal} when the service is not to be called now. */
    CompletionStage<Answer> through(Supplier<CompletionStage<Answer>> call) {
        CompletableFuture<Answer> result = new CompletableFuture<>();
        Runnable start = () -> start(call, result);
        synchronized (this) {
            if (waiting.size() >= MOST_WAITING) {
                return CompletableFuture.failedStage(new Refusal(origin + " is too slow for all that ask it"));
            }
            if (underWay >= width) {
                waiting.add(start);
                return result;
            }
            underWay++;
        }
        start.run();
        return result;
    }

    synchronized boolean isIdle() {
        return underWay == 0 && waiting.isEmpty() && breaker.isQuiet();
    }

    private void start(Supplier<CompletionStage<Answer>> call, CompletableFuture<Answer> result) {
        attempt(call).whenComplete((answer, failure) -> {
            leave();
            if (failure == null) {
                result.complete(answer);
            } else {
                result.completeExceptionally(failure);
            }
        });
    }

    private CompletionStage<Answer> attempt(Supplier<CompletionStage<Answer>> call) {
        if (!breaker.lets()) {
            return CompletableFuture.failedStage(new Refusal(origin
                    + " did not answer several times and is left alone for " + Breaker.OPEN_FOR.toSeconds() + " s"));
        }
        try {
            return call.get().whenComplete(this::judge);
        } catch (Refusal refusal) {
            return CompletableFuture.failedStage(refusal);
        }
    }

    /** A refusal is ours and says nothing about the service. */
    private void judge(Answer answer, Throwable failure) {
        if (failure == null && !answer.isAway()) {
            breaker.answered();
        } else if (!(Causes.of(failure) instanceof Refusal)) {
            breaker.failed();
        }
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
