package io.causerie.fulfilment;

import io.causerie.database.Workers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The door of the room: makes a call, with its credentials, its repeats and its redirects, within its time. */
@ApplicationScoped
public class Fulfilment {
    static final int MOST_REDIRECTS = 3;

    @Inject
    Tries tries;

    @Inject
    Connection connection;

    @Inject
    Authorisations authorisations;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "causerie.fulfilment.timeout", defaultValue = "PT10S")
    Duration timeout;

    @Inject
    @ConfigProperty(name = "causerie.fulfilment.in-flight-per-service", defaultValue = "20")
    int width;

    @Inject
    Workers workers;

    private Services services;

    @PostConstruct
    void open() {
        open(width, workers);
    }

    void open(int width, Executor executor) {
        services = new Services(width, executor, clock);
    }

    /** The time after which a call has surely ended. */
    public Duration longest() {
        return timeout.multipliedBy(2);
    }

    /** Why no bot may call this address, as far as it can be told before its name is looked up. */
    public Optional<String> objection(String url) {
        try {
            connection.neighbourhood().refuseInside(Target.of(url).host());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.getMessage());
        }
    }

    /** Never completes exceptionally. The calling thread is not held, but for looking names up. */
    public CompletionStage<Reply> call(Request request) {
        Instant begun = clock.instant();
        return answer(request, begun.plus(timeout)).handle((answer, failure) -> {
            Duration took = Duration.between(begun, clock.instant());
            return failure == null
                    ? new Reply.Answered(answer.status(), answer.headers(), answer.body(), took)
                    : new Reply.Failed(Causes.words(failure), took);
        });
    }

    private CompletionStage<Answer> answer(Request request, Instant until) {
        try {
            Step first = Step.first(request);
            return request.credentials()
                    .map(name -> authorised(name, first, until))
                    .orElseGet(() -> follow(first, until, 0));
        } catch (Refusal refusal) {
            return CompletableFuture.failedStage(refusal);
        }
    }

    /** A token the service does not know any more is fetched anew, once. */
    private CompletionStage<Answer> authorised(String name, Step first, Instant until) {
        return withHeaders(name, first, until)
                .thenCompose(answer -> answer.status() == 401 && authorisations.forget(name)
                        ? withHeaders(name, first, until)
                        : CompletableFuture.completedStage(answer));
    }

    private CompletionStage<Answer> withHeaders(String name, Step first, Instant until) {
        return authorisations
                .headers(name, first.target(), step -> make(step, until))
                .thenCompose(headers -> follow(first.with(headers), until, 0));
    }

    private CompletionStage<Answer> follow(Step step, Instant until, int redirects) {
        return make(step, until).thenCompose(answer -> {
            if (!answer.redirects()) {
                return CompletableFuture.completedStage(answer);
            }
            if (redirects == MOST_REDIRECTS) {
                throw new Refusal("The service redirects more than " + MOST_REDIRECTS + " times");
            }
            return follow(step.follow(answer), until, redirects + 1);
        });
    }

    /** An answer that asks for patience is an answer when patience has ended. */
    private CompletionStage<Answer> make(Step step, Instant until) {
        return services.at(step.target())
                .through(() -> tries.make(step, until).exceptionallyCompose(Fulfilment::lastWord));
    }

    private static CompletionStage<Answer> lastWord(Throwable failure) {
        if (Causes.of(failure) instanceof TryAgain again && again.answer().isPresent()) {
            return CompletableFuture.completedStage(again.answer().get());
        }
        return CompletableFuture.failedStage(failure);
    }
}
