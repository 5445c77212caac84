package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Numbers that count something (gold entity {@code number}). */
final class NumberFinder implements Recognizer {
    private static final Set<String> ONE = Set.of("one", "un", "une");
    private static final Set<String> COUNTS =
            WordSet.of("want need have take just only for at give me book order buy is to and or about plus "
                    + "number option least most than");

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            Optional<Parsed<Double>> number = Numbers.at(sentence, at).filter(free(sentence, at)::test);
            if (number.isPresent()) {
                int next = number.get().next();
                double confidence = sentence.isDigits(at) ? 0.99 : 0.95;
                found.add(Found.of(
                        "number",
                        sentence,
                        at,
                        next,
                        confidence,
                        Found.fields("scalar", Numbers.whole(number.get().value()))));
                at = next - 1;
            }
        }
        return found;
    }

    /** Not a part of a code such as C20000, and not the "one" or "un" that counts nothing. */
    private static Predicate<Parsed<Double>> free(Sentence sentence, int from) {
        return number -> {
            int next = number.next();
            boolean version =
                    sentence.joined(from) && sentence.in(from - 1, Set.of(".", ",")) && sentence.isDigits(from - 2);
            boolean code = version
                    || isCode(sentence, from - 1, from - 2)
                    || isCode(sentence, next, next + 1)
                    || sentence.joined(from)
                            && (sentence.isWord(from - 1) || sentence.in(from - 1, Set.of("_", "#", "/")))
                    || sentence.joined(next) && (sentence.isWord(next) || sentence.is(next, "_"));
            boolean article = next == from + 1
                    && sentence.in(from, ONE)
                    && sentence.size() > 1
                    && (sentence.tongue() == Tongue.FRENCH || from > 0 && !sentence.in(from - 1, COUNTS));
            boolean isNew = sentence.is(from, "neuf") && next == from + 1 && from > 0 && !sentence.isWord(next);
            return !code && !article && !isNew;
        };
    }

    /** Letters in capitals behind a hyphen, as in AB-1234. */
    private static boolean isCode(Sentence sentence, int hyphen, int letters) {
        boolean tied =
                sentence.joined(Math.max(hyphen, letters)) && sentence.is(hyphen, "-") && sentence.isWord(letters);
        return tied && sentence.raw(letters, letters + 1).chars().allMatch(Character::isUpperCase);
    }
}
