package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ranks (gold entity {@code ordinal}): "3rd", "vingt et unième", "last" as -1. */
final class Ordinals implements Recognizer {
    private static final Set<String> ENGLISH = Set.of("st", "nd", "rd", "th");
    private static final Set<String> FRENCH = WordSet.of("er re ere e eme ieme nd nde");
    private static final int MOST_DIGITS = 9;

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            Optional<Parsed<Long>> rank = at(sentence, at);
            if (rank.isPresent()) {
                int next = rank.get().next();
                found.add(Found.of(
                        "ordinal",
                        sentence,
                        at,
                        next,
                        0.95,
                        Found.fields("rank", rank.get().value())));
                at = next - 1;
            }
        }
        return found;
    }

    static Optional<Parsed<Long>> at(Sentence sentence, int from) {
        boolean digits = sentence.isDigits(from)
                && sentence.word(from).length() <= MOST_DIGITS
                && sentence.joined(from + 1)
                && sentence.in(from + 1, sentence.tongue() == Tongue.FRENCH ? FRENCH : ENGLISH);
        if (digits) {
            return Parsed.of(Long.parseLong(sentence.word(from)), from + 2);
        }
        return WordNumbers.at(sentence, from)
                .filter(p -> p.value().rank())
                .map(p -> p.map(reading -> (long) reading.value()));
    }
}
