package io.causerie.outbox;

import io.causerie.graph.GraphError;
import io.causerie.graph.PageHold;
import io.causerie.graph.SendResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What becomes of a message by the answer to its try (Messenger reference: retry policy). Pure. */
final class Rules {
    static final int FEWEST_TRIES = 10;
    /** What Meta calls temporary may last an hour, and tries that met nobody have been counted too. */
    static final Duration PATIENCE = Duration.ofMinutes(90);
    /** Past the standard messaging window nothing may be said any more, however good the reason for the delay. */
    static final Duration LATEST = Duration.ofHours(24);

    private static final Backoff FAULTS = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60));
    private static final Backoff AWAY = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10));
    private static final Duration BLOCKED = Duration.ofMinutes(10);

    private final Duration grace;
    private final RandomGenerator random;

    Rules(Duration grace, RandomGenerator random) {
        this.grace = grace;
        this.random = random;
    }

    Settlement settle(Parcel parcel, SendResult result, Instant now) {
        if (result instanceof SendResult.Accepted accepted) {
            return Settlement.sent(accepted.mid());
        }
        if (result instanceof SendResult.Unknown unknown) {
            return Settlement.perhaps(grace, unknown.why());
        }
        if (result instanceof SendResult.Unreachable away) {
            return away(parcel, away.why(), now);
        }
        if (result instanceof SendResult.TryAgain again) {
            return tryAgain(parcel, again, now);
        }
        return holds(result)
                .or(() -> refusals(result))
                .orElseThrow(() -> new IllegalStateException("No rule for " + result));
    }

    private Settlement tryAgain(Parcel parcel, SendResult.TryAgain again, Instant now) {
        String problem = words(again.error());
        int tries = parcel.attempts() + 1;
        if (tries >= FEWEST_TRIES && parcel.promisedAt().plus(PATIENCE).isBefore(now)) {
            return Settlement.givenUp("Tried " + tries + " times: " + problem);
        }
        return Settlement.again(again.notBefore().orElseGet(() -> FAULTS.after(parcel.attempts(), random)), problem);
    }

    private Settlement away(Parcel parcel, String why, Instant now) {
        if (parcel.promisedAt().plus(LATEST).isBefore(now)) {
            return Settlement.givenUp("Could not be sent within " + LATEST.toHours() + " hours: " + why);
        }
        return Settlement.again(AWAY.after(parcel.attempts(), random), why);
    }

    private static Optional<Settlement> holds(SendResult result) {
        if (result instanceof SendResult.SlowPage slow) {
            return Optional.of(hold(Optional.of(slow.pause()), slow.error()));
        }
        if (result instanceof SendResult.TokenDead dead) {
            return Optional.of(hold(Optional.empty(), dead.error()));
        }
        return result instanceof SendResult.PageStopped stopped
                ? Optional.of(hold(Optional.of(BLOCKED), stopped.error()))
                : Optional.empty();
    }

    private static Optional<Settlement> refusals(SendResult result) {
        if (result instanceof SendResult.WindowClosed closed) {
            return Optional.of(Settlement.givenUp(words(closed.error())));
        }
        if (result instanceof SendResult.PersonGone gone) {
            return Optional.of(Settlement.givenUp(words(gone.error())));
        }
        return result instanceof SendResult.Refused refused
                ? Optional.of(Settlement.givenUp(words(refused.error())))
                : Optional.empty();
    }

    private static Settlement hold(Optional<Duration> pause, GraphError error) {
        return Settlement.held(new PageHold(pause, words(error)));
    }

    private static String words(GraphError error) {
        String text = error.code() + "/" + error.subcode() + " " + error.message() + " [" + error.traceId() + "]";
        return text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
