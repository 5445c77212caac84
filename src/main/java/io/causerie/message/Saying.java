package io.causerie.message;

import java.time.Duration;
import java.util.Objects;

/** One thing to say and how long to wait before saying it (after the one before it was sent). */
public record Saying(Outgoing what, Duration pause) {
    public Saying {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(pause, "pause");
    }

    public static Saying now(Outgoing what) {
        return new Saying(what, Duration.ZERO);
    }
}
