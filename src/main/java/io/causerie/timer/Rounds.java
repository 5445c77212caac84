package io.causerie.timer;

import io.causerie.log.Logs;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The rounds of a timer: one at a time, and none of them fails towards the container. Open Liberty lets a timer that failed twice
 * wait for five minutes, Payara ends it for good; a transaction around the timer that is rolled back counts as a failure too.
 */
public final class Rounds {
    private final Logger log;
    private final String timer;
    private final Level level;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean failing;

    public Rounds(Class<?> timer) {
        this(timer, Level.WARNING);
    }

    /** @param level at which a failure is told */
    public Rounds(Class<?> timer, Level level) {
        this.log = Logs.of(timer);
        this.timer = timer.getSimpleName();
        this.level = level;
    }

    /** Told are the first failure of several in a row, and that they are over. */
    public void run(Runnable round) {
        if (running.compareAndSet(false, true)) {
            try {
                round.run();
                succeeded();
            } catch (RuntimeException e) {
                failed(e);
            } finally {
                running.set(false);
            }
        }
    }

    /** Steps until one says that there is no more to do, but not more than so many. */
    public void run(int most, BooleanSupplier step) {
        run(() -> {
            boolean more = true;
            for (int made = 0; made < most && more; made++) {
                more = step.getAsBoolean();
            }
        });
    }

    private void succeeded() {
        if (failing) {
            failing = false;
            log.log(level == Level.WARNING ? Level.INFO : level, () -> timer + " goes on");
        }
    }

    private void failed(RuntimeException e) {
        log.log(
                failing ? Level.FINE : level,
                e,
                () -> "A round of " + timer + " failed; the next one comes as planned");
        failing = true;
    }
}
