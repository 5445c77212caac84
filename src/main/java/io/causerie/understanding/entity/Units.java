package io.causerie.understanding.entity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words and symbols of units of measurement, by language. */
final class Units {
    /** @param factor to the base unit of its kind */
    record Unit(String entity, String symbol, double factor) {}

    /** Single letters and words that mean something else where they do not touch a number. */
    private static final Set<String> ONLY_JOINED = Set.of("in", "k", "c", "f");

    private static final Map<Tongue, Phrases<Unit>> WORDS =
            Phrases.read("units", row -> new Unit(row.get(1), row.get(2), Double.parseDouble(row.get(3))));

    private Units() {}

    /** The unit that stands at a token, after a number. */
    static Optional<Parsed<Unit>> at(Sentence sentence, int at) {
        Optional<Parsed<Unit>> unit = WORDS.get(sentence.tongue()).at(sentence, at);
        if (unit.isPresent()) {
            return unit.filter(u -> !sentence.joined(u.next()) || !sentence.isWord(u.next()));
        }
        return sentence.joined(at) && sentence.in(at, ONLY_JOINED) ? letters(sentence, at) : Optional.empty();
    }

    private static Optional<Parsed<Unit>> letters(Sentence sentence, int at) {
        return switch (sentence.word(at)) {
            case "in" -> Parsed.of(new Unit("distance", "in", 0.0254), at + 1);
            case "c" -> Parsed.of(new Unit("temperature", "C", 0), at + 1);
            case "f" -> Parsed.of(new Unit("temperature", "F", 0), at + 1);
            default -> Optional.empty();
        };
    }
}
