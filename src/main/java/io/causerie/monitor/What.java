package io.causerie.monitor;

/** What is summed; kept by its name. Most have no names beneath them. */
public enum What {
    /** What people wrote or tapped. */
    HEARD,
    /** What pages said; by whom: bot, agent, api, elsewhere (Meta's own inbox). */
    SAID,
    /** People with a page on a day: one who writes on three days counts three times. */
    CONVERSATIONS,
    /** People who had never written to the page. */
    NEW_PEOPLE,
    /** Times when somebody began to wait for an answer. */
    ASKED,
    /** Those of them that were answered within a day; counted where the waiting began. */
    ANSWERED,
    /** How long these waited together, in milliseconds. */
    WAITED,
    /** What the bot took as its own to answer. */
    TURNS,
    /** Turns in which it was at a loss. */
    FALLBACKS,
    /** Skills that answered, by name. */
    SKILL,
    /** The strongest intent of each sentence, by name. */
    INTENT,
    /** Conversations that went from the bot to people; by way: TAKEN, HANDED_OVER, TYPED_ELSEWHERE. */
    TO_PEOPLE
}
