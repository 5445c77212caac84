package io.causerie.login;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which a line of the trail is found: runs of letters and digits, in small letters. */
final class AuditWords {
    private static final int LONGEST = 100;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private AuditWords() {}

    static Set<String> of(String... texts) {
        Set<String> words = new TreeSet<>();
        Stream.of(texts)
                .flatMap(text -> BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .forEach(words::add);
        return words;
    }
}
