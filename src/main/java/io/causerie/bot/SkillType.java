package io.causerie.bot;

import java.util.Locale;

/** What part a skill plays; the last three exist at most once in a bot and have no triggers. */
public enum SkillType {
    /** The core of the bot. */
    BUSINESS,
    /** Small talk; runs like a business skill. */
    FLOATING,
    /** Runs when no skill fires, or when several do and nothing tells them apart. */
    FALLBACK,
    /** Lets the person choose when several skills fire. */
    DISAMBIGUATION,
    /** Runs once, before the first sentence of a conversation is handled. */
    INITIALIZE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean once() {
        return this == FALLBACK || this == DISAMBIGUATION || this == INITIALIZE;
    }
}
