package io.causerie.conversation;

import java.time.Duration;
import java.time.Instant;

/** What Meta lets the page say to a person at a moment (Messenger Platform policy, "standard messaging window"). */
public enum SpeakingRight {
    /** Anything, by anybody: the person did something within 24 hours. */
    FREELY,
    /** Only what a human writes, with the tag HUMAN_AGENT: within seven days, and if Meta approved the feature for the app. */
    BY_HUMAN,
    /** Nothing until the person writes. */
    NOT;

    private static final Duration HUMAN_WINDOW = Duration.ofDays(7);

    public static SpeakingRight of(Conversation conversation, Instant now) {
        Instant freely = conversation.windowUntil();
        if (freely == null) {
            return NOT;
        }
        if (now.isBefore(freely)) {
            return FREELY;
        }
        return now.isBefore(humanUntil(conversation)) ? BY_HUMAN : NOT;
    }

    /** When a human's right ends; null while the person has never written. */
    public static Instant humanUntil(Conversation conversation) {
        return conversation.heardAt() == null ? null : conversation.heardAt().plus(HUMAN_WINDOW);
    }
}
