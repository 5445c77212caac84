package io.causerie.bench;

import java.util.concurrent.TimeUnit;

/** Notices when nothing has happened for so long that nothing more is expected. */
final class Quiet {

    private final Loop loop;
    private final long patience;
    private long happened;
    private long since;

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

    boolean over() {
        return loop.now() - since > patience;
    }
}
