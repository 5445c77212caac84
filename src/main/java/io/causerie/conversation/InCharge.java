package io.causerie.conversation;

/** Who answers in a conversation. */
public enum InCharge {
    BOT,
    AGENT
}
