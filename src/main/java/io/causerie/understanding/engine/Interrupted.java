package io.causerie.understanding.engine;

import java.util.concurrent.CancellationException;

/** Lets a training that nobody waits for any more end within milliseconds. */
final class Interrupted {
    private Interrupted() {}

    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Training was cancelled");
        }
    }
}
