package io.causerie.understanding.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says a sentence in the words of the sentence model's language, word for word, so that the model feels its meaning. */
final class Glossary {
    private static final int MOST_WORDS = 7;
    private static final Set<String> DETERMINERS = Set.of(
            ("l le la les un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur"
                            + " leurs")
                    .split(" "));

    static final Glossary FRENCH = read("french.txt");

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> loosePhrases = new HashMap<>();
    private final Set<String> english = new HashSet<>();

    private static Glossary read(String resource) {
        Glossary glossary = new Glossary();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Glossary.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(glossary::learn);
            glossary.loosen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return glossary;
    }

    private void learn(String line) {
        int colon = line.indexOf(':');
        String meaning = line.substring(0, colon).strip();
        english.addAll(List.of(meaning.toLowerCase(Locale.ROOT).split(" ")));
        for (String foreign : line.substring(colon + 1).strip().split(" +")) {
            String word = foreign.replace('_', ' ').toLowerCase(Locale.ROOT);
            String folded = Grams.folded(word);
            if (word.indexOf(' ') < 0) {
                vocabulary.learn(word, folded, meaning);
            } else {
                phrases.put(word, meaning);
                phrases.putIfAbsent(folded, meaning);
            }
        }
    }

    /** Once all verbs are known, whose forms phrases are made of. */
    private void loosen() {
        phrases.keySet().stream().sorted().forEach(phrase -> {
            List<String> folded = List.of(Grams.folded(phrase).split(" "));
            loosePhrases.putIfAbsent(loosely(folded, roots(folded)), phrases.get(phrase));
        });
    }

    private List<String> roots(List<String> folded) {
        return folded.stream().map(vocabulary::root).toList();
    }

    /** The sentence in English words; words that are not known stay as they are. */
    String gloss(String text) {
        List<String> words = Splitting.words(text);
        List<String> folded = words.stream().map(Grams::folded).toList();
        List<String> roots = roots(folded);
        List<Phrasing.Part> parts = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int size = Math.min(MOST_WORDS, words.size() - from);
            String meaning = null;
            while (size > 1 && meaning == null) {
                int to = from + size;
                meaning = phrase(words.subList(from, to), folded.subList(from, to), roots.subList(from, to));
                size -= meaning == null ? 1 : 0;
            }
            parts.add(new Phrasing.Part(
                    String.join(" ", folded.subList(from, from + size)),
                    meaning == null ? meaning(words.get(from), folded.get(from)) : meaning));
            from += size;
        }
        return Phrasing.of(parts);
    }

    boolean knows(String word) {
        return vocabulary.knows(word);
    }

    /** Whether some word here is said so in English. */
    boolean means(String word) {
        return english.contains(word);
    }

    private String phrase(List<String> words, List<String> folded, List<String> roots) {
        String meaning = phrases.get(String.join(" ", words));
        if (meaning == null) {
            meaning = phrases.get(String.join(" ", folded));
        }
        return meaning == null ? loosePhrases.get(loosely(folded, roots)) : meaning;
    }

    /** Whatever its words' endings, and whose thing it is: "il a posé ses congés" has "poser un congé" in it. */
    private static String loosely(List<String> folded, List<String> roots) {
        List<String> key = new ArrayList<>(roots);
        for (int i = 1; i < key.size() - 1; i++) {
            if (DETERMINERS.contains(folded.get(i))) {
                key.set(i, "*");
            }
        }
        return String.join(" ", key);
    }

    private String meaning(String word, String folded) {
        String meaning = vocabulary.meaning(word, folded);
        if (meaning == null && !english.contains(word)) {
            meaning = vocabulary.guessed(folded);
        }
        return meaning == null ? word : meaning;
    }
}
