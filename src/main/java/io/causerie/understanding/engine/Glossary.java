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
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_STEM = 4;

    private static final String[] ENDINGS = {
        "issements",
        "issement",
        "issaient",
        "eraient",
        "iraient",
        "erions",
        "issons",
        "issent",
        "issait",
        "issais",
        "issant",
        "assent",
        "erais",
        "erait",
        "eront",
        "erons",
        "erez",
        "aient",
        "antes",
        "ements",
        "ement",
        "ations",
        "ation",
        "ante",
        "ants",
        "ions",
        "erai",
        "eras",
        "iez",
        "ees",
        "ais",
        "ait",
        "ant",
        "ent",
        "era",
        "ons",
        "ies",
        "ez",
        "er",
        "ee",
        "es",
        "ie",
        "ir",
        "is",
        "it",
        "us",
        "ue",
        "re",
        "ai",
        "as",
        "e",
        "s",
        "x",
        "i",
        "u",
        "a",
        "t",
    };

    static final Glossary FRENCH = read("french.txt");

    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Set<String> english = new HashSet<>();

    private static Glossary read(String resource) {
        Glossary glossary = new Glossary();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Glossary.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(glossary::learn);
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
            meanings.put(word, meaning);
            meanings.putIfAbsent(folded(word), meaning);
            if (word.indexOf(' ') < 0) {
                stems.putIfAbsent(stem(folded(word)), meaning);
            }
        }
    }

    /** The sentence in English words; words that are not known stay as they are. */
    String gloss(String text) {
        List<String> words = words(text);
        StringBuilder gloss = new StringBuilder(text.length());
        for (int from = 0; from < words.size(); ) {
            int size = Math.min(MOST_WORDS, words.size() - from);
            while (size > 1 && meaning(words, from, size) == null) {
                size--;
            }
            String meaning = size > 1 ? meaning(words, from, size) : meaning(words.get(from));
            if (!meaning.isEmpty()) {
                gloss.append(gloss.isEmpty() ? "" : " ").append(meaning);
            }
            from += size;
        }
        return gloss.toString();
    }

    boolean knows(String word) {
        return meanings.containsKey(word);
    }

    /** Whether some word here is said so in English. */
    boolean means(String word) {
        return english.contains(word);
    }

    private String meaning(List<String> words, int from, int size) {
        String phrase = String.join(" ", words.subList(from, from + size));
        String meaning = meanings.get(phrase);
        return meaning == null ? meanings.get(folded(phrase)) : meaning;
    }

    private String meaning(String word) {
        String meaning = meanings.get(word);
        if (meaning == null) {
            meaning = meanings.get(folded(word));
        }
        if (meaning == null) {
            meaning = stems.get(stem(folded(word)));
        }
        return meaning == null ? word : meaning;
    }

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
            if (c == '?' || c == '!') {
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

    private static String folded(String word) {
        return Grams.folded(word);
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
