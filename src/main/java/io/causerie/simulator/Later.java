package io.causerie.simulator;

import java.time.Duration;

/** Does something after a while. */
@FunctionalInterface
interface Later {
    void after(Duration pause, Runnable task);
}
