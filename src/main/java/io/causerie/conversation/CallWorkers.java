package io.causerie.conversation;

import io.causerie.database.Batches;
import io.causerie.database.Workers;
import io.causerie.dialogue.WebReply;
import io.causerie.log.Logs;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the calls that turns wait for, outside any transaction and without holding a thread, and takes their answers back
 * to the turns in batches. A call whose node died is made once more by whoever finds it.
 */
@ApplicationScoped
public class CallWorkers {
    private static final Logger LOG = Logs.of(CallWorkers.class);
    private static final int ANSWERS_IN_ONE_COMMIT = 64;
    private static final int FORGOTTEN_AT_ONCE = 200;
    private static final int MOST_ATTEMPTS = 2;
    private static final WebReply LOST = WebReply.failed(
            "it was called " + MOST_ATTEMPTS + " times, and each time the answer was lost with its server");

    @Inject
    Workers threads;

    @Inject
    WebCalls calls;

    @Inject
    Turns turns;

    @Inject
    SuspendedTurns suspended;

    @Inject
    TurnWorkers turnWorkers;

    @Inject
    Event<TurnsTaken> taken;

    private final Queue<CallAnswered> unkept = new ConcurrentLinkedQueue<>();
    private Batches<CallAnswered> answers;

    @PostConstruct
    void open() {
        answers = new Batches<>(threads, ANSWERS_IN_ONE_COMMIT, this::resume);
    }

    void onCallsAsked(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallsAsked asked) {
        asked.turns().forEach(this::begin);
    }

    /** What the timer does: what a dead node has left is called again, what could not be kept is tried again. */
    void tick() {
        for (CallAnswered one = unkept.poll(); one != null; one = unkept.poll()) {
            answers.add(one);
        }
        suspended.claimForgotten(FORGOTTEN_AT_ONCE).forEach(this::begin);
    }

    private void begin(SuspendedTurn turn) {
        threads.execute(() -> make(turn));
    }

    private void make(SuspendedTurn turn) {
        if (turn.attempts() > MOST_ATTEMPTS) {
            answers.add(new CallAnswered(turn, LOST));
        } else {
            calls.make(turn.call(), turn.key()).thenAccept(reply -> answers.add(new CallAnswered(turn, reply)));
        }
    }

    private void resume(List<CallAnswered> batch) {
        try {
            long begun = System.nanoTime();
            int count = turns.resume(batch);
            taken.fire(new TurnsTaken(count, Duration.ofNanos(System.nanoTime() - begun)));
            turnWorkers.wake(batch.stream().map(answer -> answer.turn().lane()).toList());
        } catch (RuntimeException e) {
            if (batch.size() > 1) {
                LOG.log(Level.WARNING, "A commit of " + batch.size() + " answers failed; each is taken alone", e);
                batch.forEach(answer -> resume(List.of(answer)));
            } else {
                failed(batch.get(0), e);
            }
        }
    }

    /** What cannot be kept now, as when the database is away, is kept at a later tick: the service must not be asked again. */
    private void failed(CallAnswered answer, RuntimeException failure) {
        if (failure instanceof TurnFailed turn) {
            LOG.log(Level.SEVERE, turn.getMessage() + " after its web call; it is set aside", failure);
            turns.abandon(answer.turn(), turn.problem());
            turnWorkers.wake(List.of(answer.turn().lane()));
        } else {
            LOG.log(Level.SEVERE, "The answer of a web service cannot be stored yet", failure);
            unkept.add(answer);
        }
    }
}
