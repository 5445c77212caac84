package io.causerie.outbox;

/** The life of an outgoing message; kept in the database by its place in this list. */
public enum MessageState {
    /** Waits for its turn in its lane, or for its next try. */
    READY,
    /** Leased to a node that is about to send it, is sending it, or died doing so. */
    SENDING,
    /** Perhaps said: waits for its echo. */
    UNKNOWN,
    /** Accepted by Meta. */
    SENT,
    /** Given up: a dead letter with Meta's words, that a person can send again. */
    DEAD;

    boolean isOpen() {
        return compareTo(SENT) < 0;
    }
}
