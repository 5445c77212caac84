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

/** Tells which version answers, and with which base URL, for the hot path: a change made on another node is seen within a second, one made here at once. */
@ApplicationScoped
public class OnDuty {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    @Inject
    Environments environments;

    @Inject
    Clock clock;

    private Briefly<Duty> duties;

    /** The version on duty in an environment, and the base URL that the environment has of its own. */
    public record Duty(Bots.Number number, Optional<String> baseUrl) {}

    @PostConstruct
    void open() {
        duties = new Briefly<>(clock, A_MOMENT);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) BotChanged change) {
        duties.forget();
    }

    /** Empty when there is no such bot or no such environment of it. */
    public Optional<Duty> find(String bot, String environment) {
        return duties.get(bot + " " + environment, key -> environments
                .find(bot, environment)
                .map(found -> new Duty(new Bots.Number(bot, found.version()), found.baseUrl())));
    }

    /** Empty when there is no such bot or no such environment of it. */
    public Optional<Bots.Number> version(String bot, String environment) {
        return find(bot, environment).map(Duty::number);
    }
}
