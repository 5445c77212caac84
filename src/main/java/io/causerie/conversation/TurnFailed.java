package io.causerie.conversation;

import io.causerie.inbox.StoredEvent;

/** One event could not be taken through the dialogue; names the event, never what was said. */
class TurnFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long event;
    private final int tries;

    TurnFailed(StoredEvent event, Throwable cause) {
        super(
                "The turn of event " + event.id() + " (" + event.kind() + ") failed at try " + (event.attempts() + 1),
                cause);
        this.event = event.id();
        this.tries = event.attempts() + 1;
    }

    long event() {
        return event;
    }

    /** How often it has been tried, this time included. */
    int tries() {
        return tries;
    }

    /** What went wrong, cut to what is kept of it. */
    String problem() {
        return problem(getCause());
    }

    static String problem(Throwable cause) {
        String text = cause.toString();
        return text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
