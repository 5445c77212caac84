package io.causerie.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps calls from a host that does not answer: opens when half of the last calls failed, then tries one at a time. */
final class Breaker {

    static final int WINDOW = 20;
    static final Duration OPEN_FOR = Duration.ofSeconds(5);

    private final Clock clock;
    private final boolean[] failed = new boolean[WINDOW];
    private int calls;
    private int failures;
    private Instant openUntil = Instant.MIN;
    private Instant lastAnswered = Instant.MIN;
    private boolean open;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether a call may go out; while open, one each {@link #OPEN_FOR} to see whether the host is back. */
    synchronized boolean lets() {
        if (!open) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(openUntil)) {
            return false;
        }
        openUntil = now.plus(OPEN_FOR);
        return true;
    }

    /** The host answered a call that began then; true if it had been given up until now. */
    synchronized boolean answered(Instant begun) {
        if (begun.isAfter(lastAnswered)) {
            lastAnswered = begun;
        }
        if (!open) {
            count(false);
            return false;
        }
        open = false;
        forget();
        return true;
    }

    /**
     * The host did not answer a call that began then; true if it is given up from now on. When it has answered a call that
     * began later, it is there: one silent call in many says nothing about the others.
     */
    synchronized boolean failed(Instant begun) {
        if (begun.isBefore(lastAnswered)) {
            return false;
        }
        if (open) {
            openUntil = clock.instant().plus(OPEN_FOR);
            return false;
        }
        count(true);
        open = calls >= WINDOW && failures * 2 >= WINDOW;
        if (open) {
            openUntil = clock.instant().plus(OPEN_FOR);
        }
        return open;
    }

    private void count(boolean failure) {
        int slot = calls % WINDOW;
        failures += (failure ? 1 : 0) - (failed[slot] ? 1 : 0);
        failed[slot] = failure;
        calls = calls == Integer.MAX_VALUE ? WINDOW : calls + 1;
    }

    private void forget() {
        java.util.Arrays.fill(failed, false);
        calls = 0;
        failures = 0;
    }
}
