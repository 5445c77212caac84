package io.causerie.understanding.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers and ranks written in words: "twenty-seven thousand", "quatre-vingt-onze", "vingt et unième". */
final class WordNumbers {
    private static final Set<String> ALONE = Set.of("hundred", "thousand", "cent", "mille");
    private static final Set<String> JOINTS = Set.of("and", "et");
    private static final Set<String> ARTICLES = Set.of("a", "an", "une", "un");
    private static final Map<Tongue, Phrases<Word>> WORDS = Phrases.read(
            "numbers",
            row -> new Word(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), Double.parseDouble(row.get(2))));

    private enum Kind {
        CARD,
        SCALE,
        ORD
    }

    private record Word(Kind kind, double value) {}

    /** A rank when {@code rank}, otherwise an amount. */
    record Reading(double value, boolean rank) {}

    private final Sentence sentence;
    private double total;
    private double group;
    private double lastScale = Double.MAX_VALUE;
    private int end = -1;
    private boolean zero;
    private boolean rank;

    private WordNumbers(Sentence sentence) {
        this.sentence = sentence;
    }

    static Optional<Parsed<Reading>> at(Sentence sentence, int from) {
        var reader = new WordNumbers(sentence);
        reader.read(from);
        return reader.end < 0
                ? Optional.empty()
                : Parsed.of(new Reading(reader.total + reader.group, reader.rank), reader.end);
    }

    private void read(int from) {
        int at = from;
        if (sentence.in(at, ARTICLES)
                && word(at + 1).filter(p -> p.value().kind() == Kind.SCALE).isPresent()) {
            at++;
            group = 1;
        }
        while (!rank && !zero) {
            int joint = joint(at);
            Optional<Parsed<Word>> next = word(at + joint).filter(p -> fits(p, joint));
            if (next.isEmpty()) {
                return;
            }
            take(next.get().value());
            at = next.get().next();
            end = at;
        }
    }

    private Optional<Parsed<Word>> word(int at) {
        return sentence.isWord(at) ? WORDS.get(sentence.tongue()).at(sentence, at) : Optional.empty();
    }

    /** How many tokens stand between two words of one number: a hyphen, "and" or "et". */
    private int joint(int at) {
        boolean may = end >= 0 && (sentence.is(at, "-") || sentence.in(at, JOINTS));
        return may && sentence.is(at, "-") && sentence.in(at + 1, JOINTS) ? 2 : may ? 1 : 0;
    }

    private boolean fits(Parsed<Word> parsed, int joint) {
        Word word = parsed.value();
        boolean et = joint > 0 && !sentence.is(parsed.next() - 1 - joint, "-") && sentence.tongue() == Tongue.FRENCH;
        if (et && word.value() % 10 != 1) {
            return false;
        }
        if (word.kind() == Kind.SCALE) {
            return fitsScale(word.value(), parsed.next() - 1);
        }
        if (end < 0) {
            return true;
        }
        return word.value() > 0 && word.value() < 100 && fitsBelow(group % 100, word.value(), joint, et);
    }

    private boolean fitsScale(double scale, int at) {
        if (end < 0 && group == 0) {
            return sentence.in(at, ALONE);
        }
        return scale < 1_000 ? group > 0 && group < 100 : scale < lastScale && (group > 0 || total == 0);
    }

    private boolean fitsBelow(double below, double value, int joint, boolean et) {
        if (below == 0) {
            return et || joint == 0 || group > 0 || total > 0;
        }
        boolean french = sentence.tongue() == Tongue.FRENCH;
        boolean teens = french && (below == 60 || below == 80) && value >= 10 && value < 20;
        boolean frenchTeen = french && below == 10 && value >= 7;
        return teens || value < 10 && (frenchTeen || below >= 20 && below % 10 == 0);
    }

    private void take(Word word) {
        rank = word.kind() == Kind.ORD;
        if (word.kind() != Kind.SCALE) {
            group += word.value();
            zero = word.value() == 0;
        } else if (word.value() < 1_000) {
            group = Math.max(1, group) * word.value();
        } else {
            total += Math.max(1, group) * word.value();
            group = 0;
            lastScale = word.value();
        }
    }
}
