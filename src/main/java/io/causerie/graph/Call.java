package io.causerie.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.http.HttpRequest;

/** One call from its start to its outcome: once it is over it can no longer be written, and it is written only once. */
final class Call {

    private enum State {
        WAITING,
        BEGUN,
        OVER
    }

    private final HttpRequest head;
    private final byte[] body;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private volatile Future<?> limit;
    private volatile Line line;

    /** @param body null for a request without one */
    Call(HttpRequest head, byte[] body) {
        this.head = head;
        this.body = body;
    }

    HttpRequest head() {
        return head;
    }

    byte[] body() {
        return body;
    }

    CompletionStage<Outcome> outcome() {
        return outcome;
    }

    /** Whether the request may be written now; never twice. */
    boolean begin() {
        return state.compareAndSet(State.WAITING, State.BEGUN);
    }

    boolean isWaiting() {
        return state.get() == State.WAITING;
    }

    void limitedBy(Future<?> timer) {
        limit = timer;
        if (state.get() == State.OVER) {
            timer.cancel(false);
        }
    }

    void on(Line taken) {
        line = taken;
        if (state.get() == State.OVER) {
            taken.drop();
        }
    }

    void answered(Answer answer) {
        if (state.getAndSet(State.OVER) != State.OVER) {
            end(new Outcome.Answered(answer));
        }
    }

    void failed(String why) {
        State before = state.getAndSet(State.OVER);
        if (before == State.OVER) {
            return;
        }
        Line taken = line;
        if (taken != null) {
            taken.drop();
        }
        end(new Outcome.Failed(before == State.BEGUN, why));
    }

    private void end(Outcome with) {
        Future<?> timer = limit;
        if (timer != null) {
            timer.cancel(false);
        }
        outcome.complete(with);
    }
}
