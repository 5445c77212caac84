package io.causerie.simulator;

import java.time.Duration;

/** How long a failed webhook waits before its next try: a few quick ones, then ever slower, for an hour. */
final class Patience {
    /** After so long without a 200 the app loses its subscription to the page (Webhooks, "Redelivery"). */
    static final Duration LIMIT = Duration.ofHours(1);

    private static final long[] MILLIS = {200, 500, 1_000, 5_000, 15_000, 30_000, 60_000};

    private Patience() {}

    static Duration after(int failures) {
        return Duration.ofMillis(MILLIS[Math.min(failures, MILLIS.length) - 1]);
    }
}
