package io.causerie.simulator;

import java.util.Map;

/** Meta's names of reactions and the signs people see. */
final class Emoji {
    private static final Map<String, String> SIGNS = Map.of(
            "smile", "\uD83D\uDE06",
            "angry", "\uD83D\uDE20",
            "sad", "\uD83D\uDE22",
            "wow", "\uD83D\uDE2E",
            "love", "\u2764\uFE0F",
            "like", "\uD83D\uDC4D",
            "dislike", "\uD83D\uDC4E");

    private Emoji() {}

    /** The sign of a name; what is no name is a sign already. */
    static String of(String reaction) {
        return SIGNS.getOrDefault(reaction, reaction);
    }

    static String nameOf(String sign) {
        return SIGNS.entrySet().stream()
                .filter(each -> each.getValue().equals(sign))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }
}
