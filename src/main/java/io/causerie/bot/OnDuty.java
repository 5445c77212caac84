package io.causerie.bot;

import io.causerie.database.Briefly;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Tells which version answers, for the hot path: a change made on another node is seen within a second, one made here at once. */
@ApplicationScoped
public class OnDuty {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    @Inject
    Environments environments;

    @Inject
    Clock clock;

    private Briefly<Bots.Number> numbers;

    @PostConstruct
    void open() {
        numbers = new Briefly<>(clock, A_MOMENT);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) BotChanged change) {
        numbers.forget();
    }

    /** Empty when there is no such bot or no such environment of it. */
    public Optional<Bots.Number> version(String bot, String environment) {
        return numbers.get(
                bot + " " + environment,
                key -> environments.find(bot, environment).map(found -> new Bots.Number(bot, found.version())));
    }
}
