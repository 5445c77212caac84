package io.causerie.understanding.engine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The surface of a sentence: its words, pairs of words, and runs of two to five letters inside words, as hashes. */
final class Grams {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int MOST = 4000;

    private Grams() {}

    /** Hashes of the words and pairs of words, repeated where the sentence repeats them. */
    static int[] ofWords(String text) {
        List<String> words = words(text);
        int[] grams = new int[Math.max(0, 2 * words.size() - 1)];
        for (int i = 0; i < words.size(); i++) {
            grams[i] = hash(words.get(i), 0, words.get(i).length(), 1);
            if (i > 0) {
                String pair = words.get(i - 1) + ' ' + words.get(i);
                grams[words.size() + i - 1] = hash(pair, 0, pair.length(), 2);
            }
        }
        return grams;
    }

    /** Hashes of the runs of letters, word edges counting as a letter. */
    static int[] ofLetters(String text) {
        int[] grams = new int[MOST];
        int count = 0;
        for (String word : words(text)) {
            String edged = ' ' + word + ' ';
            for (int from = 0; from < edged.length(); from++) {
                for (int size = SHORTEST; size <= LONGEST && from + size <= edged.length(); size++) {
                    if (count == MOST) {
                        return grams;
                    }
                    grams[count++] = hash(edged, from, from + size, 3);
                }
            }
        }
        return java.util.Arrays.copyOf(grams, count);
    }

    /** Letters folded to lower case without accents; digits stay; everything else parts words; a picture is a word. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0, c; i < folded.length(); i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                close(word, words);
                if (isPicture(c)) {
                    words.add(Character.toString(c));
                }
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

    /** Emoji: symbols, but not the colours and signs that only join or modify them. */
    private static boolean isPicture(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL && c >= 0x2600;
    }

    /** Without accents, ligatures opened. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> folded.append(c == 'œ' ? "oe" : c == 'æ' ? "ae" : Character.toString(c)));
        return folded.toString();
    }

    private static int hash(String text, int from, int to, int seed) {
        int h = seed * 0x9E3779B9;
        for (int i = from; i < to; i++) {
            h = (h ^ text.charAt(i)) * 0x01000193;
            h = Integer.rotateLeft(h, 13);
        }
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
