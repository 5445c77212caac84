package io.causerie.fulfilment;

import io.causerie.database.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.Retry;

/** Makes one step of a call, again where that can do no harm. What follows runs on a thread that the server knows. */
@ApplicationScoped
class Tries {
    private Connection connection;
    private Executor workers;
    private Clock clock;

    Tries() {}

    @Inject
    Tries(Connection connection, Workers workers, Clock clock) {
        this(connection, (Executor) workers, clock);
    }

    Tries(Connection connection, Executor workers, Clock clock) {
        this.connection = connection;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * Fails with {@link TryAgain} when the last try might still be repeated.
     *
     * @param until the end of the whole call
     */
    @Asynchronous
    @Retry(maxRetries = 2, delay = 200, jitter = 100, retryOn = TryAgain.class)
    CompletionStage<Answer> make(Step step, Instant until) {
        try {
            Duration left = Duration.between(clock.instant(), until);
            if (left.isNegative() || left.isZero()) {
                throw new Refusal("no answer in time");
            }
            InetAddress door = connection.neighbourhood().door(step.target().host());
            return connection
                    .wire()
                    .exchange(step, door, left)
                    .handleAsync((answer, failure) -> judged(step, answer, failure), workers)
                    .thenCompose(stage -> stage);
        } catch (Refusal refusal) {
            return CompletableFuture.failedStage(refusal);
        }
    }

    private static CompletionStage<Answer> judged(Step step, Answer answer, Throwable failure) {
        if (failure == null) {
            boolean repeatable = answer.isBusy() || step.isHarmless() && answer.isAway();
            return repeatable
                    ? CompletableFuture.failedStage(new TryAgain("status " + answer.status(), answer))
                    : CompletableFuture.completedStage(answer);
        }
        boolean repeatable =
                failure instanceof Wire.Unheard || step.isHarmless() && Causes.of(failure) instanceof IOException;
        return CompletableFuture.failedStage(repeatable ? new TryAgain(Causes.words(failure), null) : failure);
    }
}
