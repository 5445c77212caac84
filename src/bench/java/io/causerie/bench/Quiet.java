package io.causerie.bench;

import java.util.concurrent.TimeUnit;

/** Notices when nothing has happened for so long that nothing more is expected. */
final class Quiet {

    private final Loop loop;
    private final long patience;
    private long happened;
    private long since;
    private boolean held;

    Quiet(Loop loop, int seconds) {
        this.loop = loop;
        this.patience = TimeUnit.SECONDS.toNanos(seconds);
        this.since = loop.now();
    }

    /** @param soFar any count that grows when something happens */
    void progress(long soFar) {
        if (soFar != happened) {
            happened = soFar;
            since = loop.now();
        }
    }

    void again() {
        since = loop.now();
    }

    /** While the bot is being started anew, silence means nothing. */
    void hold(boolean hold) {
        held = hold;
        again();
    }

    boolean over() {
        return !held && loop.now() - since > patience;
    }
}
