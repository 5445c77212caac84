package io.causerie.log;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.Marker;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** A logger of SLF4J that hands everything to the server's logger of the same name. */
final class LibraryLog extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1;

    private final transient Logger log;

    LibraryLog(String name) {
        this.name = name;
        this.log = Logs.of(name);
    }

    @Override
    protected void handleNormalizedLoggingCall(
            org.slf4j.event.Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
        var record = new LogRecord(level(level), MessageFormatter.basicArrayFormat(message, arguments));
        record.setLoggerName(name);
        record.setSourceClassName(name);
        record.setThrown(thrown);
        log.log(record);
    }

    /** As SLF4J's own binding has it. */
    private static Level level(org.slf4j.event.Level level) {
        return switch (level) {
            case ERROR -> Level.SEVERE;
            case WARN -> Level.WARNING;
            case INFO -> Level.INFO;
            case DEBUG -> Level.FINE;
            case TRACE -> Level.FINEST;
        };
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    public boolean isTraceEnabled() {
        return log.isLoggable(Level.FINEST);
    }

    @Override
    public boolean isDebugEnabled() {
        return log.isLoggable(Level.FINE);
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isLoggable(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isLoggable(Level.WARNING);
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isLoggable(Level.SEVERE);
    }
}
