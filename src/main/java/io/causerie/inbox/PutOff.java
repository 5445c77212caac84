package io.causerie.inbox;

/** A body could not be stored in time; its sender was asked to send it again. */
public record PutOff(Why why) {

    /** What kept it from being stored. */
    public enum Why {
        /** More has arrived than may wait in memory. */
        FULL,
        /** What waits has waited as long as its sender does. */
        SLOW,
        /** The last commit failed, and the database did not answer. */
        AWAY,
        /** This body cannot be stored, though others can. */
        FAILED
    }
}
