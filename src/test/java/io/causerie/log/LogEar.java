package io.causerie.log;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Keeps what a logger says, for a test. */
public final class LogEar extends Handler {
    private final List<LogRecord> heard = new ArrayList<>();

    public List<LogRecord> heard() {
        return heard;
    }

    @Override
    public void publish(LogRecord line) {
        heard.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
