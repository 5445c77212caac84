package io.causerie.understanding.engine;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Asked every few milliseconds of a training, which ends when nobody waits for it any more. */
public final class Patience {
    public static final Patience ENDLESS = new Patience(() -> false);

    private final BooleanSupplier over;

    private Patience(BooleanSupplier over) {
        this.over = over;
    }

    /** Not an interruption of the thread: a thread that is interrupted makes H2 close its file. */
    public static Patience until(BooleanSupplier over) {
        return new Patience(over);
    }

    public void check() {
        if (over.getAsBoolean()) {
            throw new CancellationException("Training was cancelled");
        }
    }
}
