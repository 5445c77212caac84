package io.causerie.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often an address may get it wrong: a signature, a verify token, credentials. Only what is wrong counts and only what is
 * wrong is held up, because Meta, or a colleague, may call from the same address. Kept by each node for itself.
 */
@ApplicationScoped
public class Strangers {
    private static final int MOST_ADDRESSES = 10_000;

    @Inject
    Origins origins;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "causerie.strangers.per-minute", defaultValue = "60")
    int perMinute;

    private Allowances allowances;

    @PostConstruct
    void open() {
        if (perMinute < 1) {
            throw new IllegalStateException("causerie.strangers.per-minute is " + perMinute
                    + "; write a number from 1 on, how many wrong requests a minute an address may make");
        }
        allowances = new Allowances(perMinute, MOST_ADDRESSES);
    }

    /** This request was wrong; how long its address shall wait if that was one too many. */
    public Optional<Duration> wrong(HttpServletRequest request) {
        return allowances.take(Network.neighbourhood(origins.address(request)), clock.instant());
    }

    /** For {@code Retry-After}: whole seconds, at least one. */
    public static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
