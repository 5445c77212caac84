package io.causerie.understanding.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a sentence into its words in lower case, accents kept; signs that say something are words too. */
final class Splitting {
    private static final String TELLING = "?!€%";

    private Splitting() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0, c; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(c);
                continue;
            }
            close(word, words);
            if (TELLING.indexOf(c) >= 0) {
                words.add(Character.toString(c));
            }
        }
        close(word, words);
        return words;
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
