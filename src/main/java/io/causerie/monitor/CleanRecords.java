package io.causerie.monitor;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Hands our log records to the server's handlers without control characters: what strangers send may stand in the log, but
 * can neither begin a line of its own there nor speak to a terminal.
 */
final class CleanRecords extends Handler {
    private final Logger ours;
    private final SimpleFormatter formatter = new SimpleFormatter();

    CleanRecords(Logger ours) {
        this.ours = ours;
    }

    void open() {
        ours.addHandler(this);
        ours.setUseParentHandlers(false);
    }

    @Override
    public void publish(LogRecord record) {
        record.setMessage(clean(formatter.formatMessage(record)));
        record.setParameters(null);
        record.setResourceBundle(null);
        record.setThrown(Cleaned.of(record.getThrown()));
        for (Logger above = ours.getParent();
                above != null;
                above = above.getUseParentHandlers() ? above.getParent() : null) {
            for (Handler handler : above.getHandlers()) {
                handler.publish(record);
            }
        }
    }

    /** Control characters, line and paragraph separators and marks that turn the reading direction, as escapes. */
    static String clean(String text) {
        if (text == null || text.codePoints().noneMatch(CleanRecords::isHarmful)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHarmful(c)) {
                clean.append(String.format("\\u%04x", c));
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean isHarmful(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL && c != '\t'
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT
                || type == Character.SURROGATE;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ours.setUseParentHandlers(true);
        ours.removeHandler(this);
    }
}
