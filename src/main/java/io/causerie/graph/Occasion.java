package io.causerie.graph;

/** By which right the page speaks (Send API, {@code messaging_type}). */
public enum Occasion {
    /** In answer, within 24 hours of the person's last message. */
    RESPONSE("RESPONSE", null),
    /** On the page's own account, within the same 24 hours. */
    UPDATE("UPDATE", null),
    /** By a human, within seven days; needs Meta's leave for the feature "Human Agent". */
    HUMAN_AGENT("MESSAGE_TAG", "HUMAN_AGENT");

    final String messagingType;
    final String tag;

    Occasion(String messagingType, String tag) {
        this.messagingType = messagingType;
        this.tag = tag;
    }
}
