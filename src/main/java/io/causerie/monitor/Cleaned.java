package io.causerie.monitor;

/** A failure as it was, with its trace and its causes, but with a message that is fit for a log. */
final class Cleaned extends Throwable {
    private static final long serialVersionUID = 1;

    private final String type;

    private Cleaned(Throwable dirty) {
        super(CleanRecords.clean(dirty.getLocalizedMessage()), of(dirty.getCause()), true, true);
        type = dirty.getClass().getName();
        setStackTrace(dirty.getStackTrace());
        for (Throwable suppressed : dirty.getSuppressed()) {
            addSuppressed(of(suppressed));
        }
    }

    /** Itself when there is nothing to clean. */
    static Throwable of(Throwable failure) {
        return isClean(failure, 0) ? failure : new Cleaned(failure);
    }

    private static boolean isClean(Throwable failure, int depth) {
        if (failure == null || depth > 50) {
            return true;
        }
        String message = failure.getLocalizedMessage();
        boolean clean = message == null || message.equals(CleanRecords.clean(message));
        for (Throwable suppressed : failure.getSuppressed()) {
            clean &= isClean(suppressed, depth + 1);
        }
        return clean && isClean(failure.getCause(), depth + 1);
    }

    @Override
    public String toString() {
        return getMessage() == null ? type : type + ": " + getMessage();
    }
}
