package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entities that are words of a list with the fields they stand for. */
final class ListedWords implements Recognizer {
    /** The fields of what only looks like one of the words. */
    private static final Map<String, Object> NOTHING = Map.of("not", "this");

    private final String entity;
    private final double confidence;
    private final boolean capital;
    private final Map<Tongue, Phrases<Map<String, Object>>> words;

    private ListedWords(
            String entity, String table, double confidence, boolean capital, Phrases.Row<Map<String, Object>> fields) {
        this.entity = entity;
        this.confidence = confidence;
        this.capital = capital;
        words = Phrases.read(table, fields);
    }

    static Recognizer pronouns() {
        return new ListedWords(
                "pronoun",
                "pronouns",
                0.99,
                false,
                row -> row.get(1).equals("0")
                        ? NOTHING
                        : Found.fields(
                                "person", Long.parseLong(row.get(1)), "number", row.get(2), "gender", row.get(3)));
    }

    static Recognizer directions() {
        return new ListedWords(
                "cardinal", "directions", 0.97, false, row -> Found.fields("bearing", Double.parseDouble(row.get(1))));
    }

    static Recognizer jobs() {
        return new ListedWords("job", "jobs", 0.85, false, row -> Map.of());
    }

    static Recognizer organizations() {
        return new ListedWords("organization", "organizations", 0.9, true, row -> Map.of());
    }

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        Phrases<Map<String, Object>> known = words.get(sentence.tongue());
        for (int at = 0; at < sentence.size(); at++) {
            Optional<Parsed<Map<String, Object>>> word = known.at(sentence, at).filter(w -> whole(sentence, w.next()));
            if (word.isPresent()) {
                Map<String, Object> fields = word.get().value();
                if (fields != NOTHING && (!capital || sentence.capital(at))) {
                    found.add(Found.of(entity, sentence, at, word.get().next(), confidence, fields));
                }
                at = word.get().next() - 1;
            }
        }
        return found;
    }

    private static boolean whole(Sentence sentence, int next) {
        boolean letter =
                sentence.tongue() == Tongue.FRENCH && sentence.word(next - 1).length() == 1;
        boolean goesOn = sentence.joined(next) && (sentence.isWord(next) || sentence.isDigits(next));
        return letter ? sentence.is(next, "'") : !goesOn;
    }
}
