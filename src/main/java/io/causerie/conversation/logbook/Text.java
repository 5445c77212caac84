package io.causerie.conversation.logbook;

import java.nio.charset.StandardCharsets;

/** Texts as columns take them: nothing that somebody wrote may keep a turn from being stored. */
public final class Text {
    private Text() {}

    /** Without the characters that PostgreSQL cannot keep. */
    public static String storable(String text) {
        String whole = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        return whole.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? new String(whole.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                : whole;
    }

    /** Never in the middle of a character. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
