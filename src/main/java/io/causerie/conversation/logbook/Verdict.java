package io.causerie.conversation.logbook;

/** How sure the bot was of what it heard. */
public enum Verdict {
    /** An intent, with confidence. */
    MATCHED,
    /** An intent, but it may well be another or none. */
    UNSURE,
    /** No intent. */
    UNMATCHED;

    /** In hundredths; calibrated confidences say how often they are right. */
    static final int SURE = 70;

    static Verdict of(String intent, int confidence) {
        return intent == null ? UNMATCHED : confidence < SURE ? UNSURE : MATCHED;
    }
}
