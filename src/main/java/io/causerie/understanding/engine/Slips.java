package io.causerie.understanding.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the word that was meant by one that was mistyped: a letter missing, doubled, wrong or swapped with the next. */
final class Slips {
    private static final int SHORTEST = 6;
    private static final int LONG = 8;
    private static final int LONGEST = 24;
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    private final Map<Integer, List<String>> words = new HashMap<>();

    void learn(String word) {
        if (word.length() >= SHORTEST - 1) {
            words.computeIfAbsent(place(word.charAt(0), word.length()), place -> new ArrayList<>())
                    .add(word);
        }
    }

    /** The word itself where nothing known is so near; the first letter is taken for right. */
    String meant(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        int shortest = word.length() < LONG ? word.length() : word.length() - 1;
        for (int length = word.length() + 1; length >= shortest; length--) {
            for (String known : words.getOrDefault(place(word.charAt(0), length), List.of())) {
                if (isNear(word, known)) {
                    return known;
                }
            }
        }
        return word;
    }

    /** As in "bonjouuur": a letter drawn out is meant once. */
    static String drawnIn(String word) {
        return DRAWN_OUT.matcher(word).replaceAll("$1");
    }

    private static int place(char first, int length) {
        return first << 8 | length;
    }

    private static boolean isNear(String word, String known) {
        String shorter = word.length() <= known.length() ? word : known;
        String longer = shorter.equals(word) ? known : word;
        int from = 0;
        while (from < shorter.length() && shorter.charAt(from) == longer.charAt(from)) {
            from++;
        }
        int left = shorter.length() - from;
        if (shorter.length() < longer.length()) {
            return shorter.regionMatches(from, longer, from + 1, left);
        }
        return left < 1
                || shorter.regionMatches(from + 1, longer, from + 1, left - 1)
                || isSwapped(shorter, longer, from);
    }

    private static boolean isSwapped(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.regionMatches(at + 2, b, at + 2, a.length() - at - 2);
    }
}
