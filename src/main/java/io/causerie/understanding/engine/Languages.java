package io.causerie.understanding.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells the language of a sentence by its script or by the small words that only one language has. */
public final class Languages {
    private static final double VOCABULARY = 0.4;
    private static final double EXPECTED = 0.5;

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.CYRILLIC, "ru",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.KATAKANA, "ja",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HAN, "zh");

    private static final Languages KNOWN = new Languages();

    private final Map<String, List<String>> small = new HashMap<>();

    private Languages() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Languages.class.getResourceAsStream("languages.txt"), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        String language = line.substring(0, 2);
        for (String word : line.substring(3).strip().split(" +")) {
            List<String> languages = small.computeIfAbsent(word, w -> new ArrayList<>());
            if (!languages.contains(language)) {
                languages.add(language);
            }
        }
    }

    /** ISO 639-1 code; in doubt one of the expected languages, the first of them first; none where nothing tells. */
    public static Optional<String> detect(String text, List<String> expected) {
        return detect(text, expected, word -> List.of());
    }

    /** The same with more words at hand: in which languages each is used, as far as known. */
    public static Optional<String> detect(
            String text, List<String> expected, Function<String, Collection<String>> usage) {
        return KNOWN.script(text).or(() -> KNOWN.mostLikely(text, expected, usage));
    }

    /** The words of a sentence, as usage is asked for them. */
    public static List<String> words(String text) {
        return Splitting.words(text);
    }

    private Optional<String> script(String text) {
        Map<String, Integer> letters = new HashMap<>();
        text.codePoints()
                .limit(500)
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(SCRIPTS.getOrDefault(Character.UnicodeScript.of(c), ""), 1, Integer::sum));
        if (letters.containsKey("ja")) {
            letters.merge("ja", letters.getOrDefault("zh", 0), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(language -> !language.isEmpty());
    }

    private static void vote(Collection<String> languages, double weight, Map<String, Double> votes) {
        languages.forEach(language -> votes.merge(language, weight / languages.size(), Double::sum));
    }

    private Optional<String> mostLikely(
            String text, List<String> expected, Function<String, Collection<String>> usage) {
        Map<String, Double> votes = new HashMap<>();
        for (String word : Splitting.words(text)) {
            vote(small.getOrDefault(word, List.of()), 1, votes);
            vote(usage.apply(word), VOCABULARY, votes);
            if (Glossary.FRENCH.knows(word)) {
                votes.merge("fr", VOCABULARY, Double::sum);
            }
            if (Glossary.FRENCH.means(word)) {
                votes.merge("en", VOCABULARY, Double::sum);
            }
        }
        if (votes.isEmpty()) {
            return Optional.empty();
        }
        expected.forEach(language -> votes.computeIfPresent(language, (l, vote) -> vote + EXPECTED));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(vote ->
                                expected.contains(vote.getKey()) ? -expected.indexOf(vote.getKey()) : -expected.size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
