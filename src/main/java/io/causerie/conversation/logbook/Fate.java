package io.causerie.conversation.logbook;

/** What authors did with an entry. */
public enum Fate {
    OPEN,
    /** An intent was taught its words. */
    ASSIGNED,
    /** It has been looked at and teaches nothing. */
    ARCHIVED
}
