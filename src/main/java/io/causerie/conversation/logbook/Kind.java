package io.causerie.conversation.logbook;

/** What the bot heard. */
public enum Kind {
    WORDS,
    /** A button or an answer to tap: its words are an author's. */
    TAP,
    /** A picture, a recording, a place. */
    THING
}
