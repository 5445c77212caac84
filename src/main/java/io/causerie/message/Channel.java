package io.causerie.message;

/** The list of a webhook entry an event came in. */
public enum Channel {
    /** For the app in charge of the thread: may be answered. */
    MESSAGING,
    /** A copy for an app that is not in charge of the thread: recorded, never answered. */
    STANDBY,
    /** What happened on the page outside its conversations. */
    CHANGES
}
