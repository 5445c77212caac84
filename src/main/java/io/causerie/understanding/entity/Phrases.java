package io.causerie.understanding.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and phrases that mean something; hyphens, apostrophes and points between their words do not count. */
final class Phrases<T> {
    private final Map<String, Phrases<T>> longer = new HashMap<>();
    private T meaning;

    /** Keeps the first meaning of a phrase that is added twice. */
    void add(String phrase, T value) {
        Phrases<T> node = this;
        for (Token token : Tokens.of(phrase)) {
            if (!parts(token.word())) {
                node = node.longer.computeIfAbsent(token.word(), w -> new Phrases<>());
            }
        }
        if (node.meaning == null && node != this) {
            node.meaning = value;
        }
    }

    /** The longest phrase that begins at a token. */
    Optional<Parsed<T>> at(Sentence sentence, int from) {
        Phrases<T> node = this;
        Parsed<T> best = null;
        for (int at = from; at < sentence.size(); at++) {
            Phrases<T> next = node.longer.get(sentence.word(at));
            boolean between = at > from && parts(sentence.word(at)) && !parts(sentence.word(at - 1));
            if (next == null && !between) {
                break;
            }
            node = next == null ? node : next;
            if (next != null && node.meaning != null) {
                best = new Parsed<>(node.meaning, at + 1);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean parts(String word) {
        return word.length() == 1 && "-'.".contains(word);
    }

    /** All phrases of a table whose first column is a language and whose last holds phrases, parted by bars. */
    static <T> Map<Tongue, Phrases<T>> read(String table, Row<T> meaning) {
        Map<Tongue, Phrases<T>> phrases = new HashMap<>();
        for (Tongue tongue : Tongue.values()) {
            phrases.put(tongue, new Phrases<>());
        }
        for (List<String> row : Table.rows(table)) {
            T value = meaning.of(row);
            for (Tongue tongue : Tongue.values()) {
                if (row.get(0).equals("*") || Tongue.of(row.get(0)) == tongue) {
                    for (String phrase : row.get(row.size() - 1).split("\\|")) {
                        phrases.get(tongue).add(phrase, value);
                    }
                }
            }
        }
        return phrases;
    }

    /** Reads the meaning of a row. */
    interface Row<T> {
        T of(List<String> columns);
    }
}
