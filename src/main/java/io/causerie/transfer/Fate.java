package io.causerie.transfer;

import java.util.Locale;

/** What became of a part of the source. */
public enum Fate {
    /** It is in the bot as it was. */
    TAKEN,
    /** It is in the bot in another form; the note says how. */
    CHANGED,
    /** It is not in the bot; the note says why. */
    LEFT,
    /** It is in the bot and was not in the source: something else needs it. */
    ADDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
