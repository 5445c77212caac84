package io.causerie.understanding.entity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What words of time mean, by language. */
final class TimeWords {
    enum Kind {
        NOW,
        DAY,
        DOW,
        SHORT_DOW,
        MONTH,
        SHORT_MONTH,
        WEEKEND,
        NEXT,
        LAST,
        THIS,
        EVERY,
        PART,
        TODAY_PART,
        CLOCK,
        END,
        AGO,
        LATER,
        BEFORE,
        AFTER,
        HOLIDAY,
        EASTER
    }

    /** @param value days, hours, minutes or another number, as its kind has it in {@code time.tsv} */
    record Term(Kind kind, int value) {}

    private static final int MOST_SKIPPED = 4;
    private static final Set<Kind> REGARDS = Set.of(Kind.NEXT, Kind.LAST, Kind.THIS);
    private static final Map<Tongue, Phrases<Term>> WORDS =
            Phrases.read("time", row -> new Term(Kind.valueOf(row.get(1)), Integer.parseInt(row.get(2))));

    private static final Map<Tongue, Phrases<Integer>> EDGES =
            Phrases.read("edges", row -> Integer.parseInt(row.get(1)));

    private TimeWords() {}

    /** 0 for the beginning of what follows, 1 for its middle, 2 for its end. */
    static Optional<Parsed<Integer>> edge(Sentence sentence, int at) {
        return EDGES.get(sentence.tongue()).at(sentence, at);
    }

    static Optional<Parsed<Term>> at(Sentence sentence, int at) {
        return sentence.isWord(at) ? WORDS.get(sentence.tongue()).at(sentence, at) : Optional.empty();
    }

    static Optional<Parsed<Integer>> of(Kind kind, Sentence sentence, int at) {
        return at(sentence, at).filter(p -> p.value().kind() == kind).map(p -> p.map(Term::value));
    }

    /** Next (1, 2), last (-1) or this (0). */
    static Optional<Parsed<Integer>> regard(Sentence sentence, int at) {
        return at(sentence, at)
                .filter(p -> REGARDS.contains(p.value().kind()))
                .map(p -> p.map(term -> term.kind() == Kind.LAST ? -1 : term.value()));
    }

    /** A unit of time under its name in {@code units.tsv}, such as WEEK. */
    static Optional<Parsed<String>> unit(Sentence sentence, int at) {
        return Units.at(sentence, at)
                .filter(p -> p.value().entity().equals("time"))
                .map(p -> p.map(Units.Unit::symbol));
    }

    /** Behind small words, of which nobody uses more than a few at once. */
    static int skip(Sentence sentence, int at, Set<String> words) {
        int next = at;
        while (next < at + MOST_SKIPPED && sentence.in(next, words)) {
            next++;
        }
        return next;
    }
}
