package io.causerie.bot;

import java.util.OptionalInt;

/**
 * What somebody wants a bot to become.
 *
 * @param base the version it was made from; 0: there is no such bot yet; empty: whatever is there now
 * @param sameAs the earlier version that it brings back
 */
public record Edit(String bot, String file, String who, String note, OptionalInt base, OptionalInt sameAs) {
    private static final int LONGEST_NOTE = 500;

    public Edit {
        note = note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }

    public static Edit of(String bot, String file, String who) {
        return new Edit(bot, file, who, "", OptionalInt.empty(), OptionalInt.empty());
    }

    public Edit to(String otherFile) {
        return new Edit(bot, otherFile, who, note, base, sameAs);
    }

    public Edit because(String why) {
        return new Edit(bot, file, who, why, base, sameAs);
    }

    public Edit basedOn(OptionalInt version) {
        return new Edit(bot, file, who, note, version, sameAs);
    }

    public Edit bringingBack(int version) {
        return new Edit(bot, file, who, note, base, OptionalInt.of(version));
    }
}
