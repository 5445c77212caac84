package io.causerie.conversation;

/** What people, or the house for them, did with a conversation besides speaking in it; kept by its name. */
public enum DeedKind {
    /** An agent took over from the bot. */
    TAKEN,
    /** The bot asked for a person; the words name the group. */
    HANDED_OVER,
    /** Somebody answered in Meta's own inbox. */
    TYPED_ELSEWHERE,
    /** It is now this agent's; the words name the agent. */
    ASSIGNED,
    /** Something the person never sees. */
    NOTE,
    /** The bot leads again because an agent wanted it. */
    HANDED_BACK,
    /** The bot leads again because the agents were silent for long. */
    TIMED_OUT
}
