package io.causerie.understanding.entity;

import java.util.Optional;
import java.util.Set;

/** Times of day told by halves and quarters: "quarter to six", "ten past three", "et demie", "moins le quart". */
final class SpokenClock {
    private static final Set<String> PAST = Set.of("past", "after");
    private static final Set<String> TO = Set.of("to", "before", "til", "till");
    private static final Set<String> HALVES = Set.of("demi", "demie");

    private SpokenClock() {}

    /** English: the minutes come before the hour. */
    static Optional<Parsed<TimeOfDay>> at(Sentence sentence, int from) {
        if (sentence.tongue() != Tongue.ENGLISH) {
            return Optional.empty();
        }
        return minutes(sentence, from).flatMap(minutes -> {
            boolean past = sentence.in(minutes.next(), PAST);
            if (!past && !sentence.in(minutes.next(), TO)) {
                return Optional.empty();
            }
            return ClockPhrases.hour(sentence, minutes.next() + 1)
                    .filter(hour -> hour.value() > 0 && hour.value() <= 12)
                    .map(hour -> hour.map(h ->
                            TimeOfDay.of(h * 60 + (past ? minutes.value() : -minutes.value()), Grain.MIN, true, true)));
        });
    }

    private static Optional<Parsed<Integer>> minutes(Sentence sentence, int from) {
        int at = sentence.is(from, "a") ? from + 1 : from;
        if (sentence.is(at, "half")) {
            return sentence.is(at + 1, "past") ? Parsed.of(30, at + 1) : Optional.empty();
        }
        if (sentence.is(at, "quarter")) {
            return Parsed.of(15, at + 1);
        }
        return Numbers.at(sentence, from)
                .filter(p -> p.value() > 0
                        && p.value() < 30
                        && (p.value() % 5 == 0
                                || sentence.is(p.next(), "minutes") && p.value() == Math.rint(p.value())))
                .map(p ->
                        new Parsed<>(p.value().intValue(), sentence.is(p.next(), "minutes") ? p.next() + 1 : p.next()));
    }

    /** French: what follows the hour, in minutes that may be less than none. */
    static Optional<Parsed<Integer>> afterHour(Sentence sentence, int at) {
        if (sentence.tongue() != Tongue.FRENCH) {
            return Optional.empty();
        }
        if (sentence.is(at, "et")) {
            return sentence.in(at + 1, HALVES)
                    ? Parsed.of(30, at + 2)
                    : sentence.is(at + 1, "quart") ? Parsed.of(15, at + 2) : Optional.empty();
        }
        if (sentence.is(at, "moins")) {
            return sentence.is(at + 1, "le") && sentence.is(at + 2, "quart")
                    ? Parsed.of(-15, at + 3)
                    : small(sentence, at + 1).map(p -> p.map(minutes -> -minutes));
        }
        return small(sentence, at)
                .filter(p -> TimeWords.unit(sentence, p.next()).isEmpty());
    }

    private static Optional<Parsed<Integer>> small(Sentence sentence, int at) {
        return WordNumbers.at(sentence, at)
                .filter(p ->
                        !p.value().rank() && p.value().value() > 1 && p.value().value() < 60)
                .map(p -> p.map(reading -> (int) reading.value()));
    }
}
