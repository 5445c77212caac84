package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lengths of time (gold entity {@code duration}): "two days and 3 hours", "une heure et demie", "2h30". */
final class Lengths implements Recognizer {
    private static final Set<String> AND = Set.of("and", "et", ",");
    private static final Set<String> OF = Set.of("de", "d", "'", "of");
    private static final Set<String> LASTING = WordSet.of("pendant durant en for during dure lasts");

    @Override
    public List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.size(); at++) {
            int from = at;
            Optional<Parsed<Length>> length = at(sentence, at).filter(p -> !isClock(sentence, from, p.next()));
            if (length.isPresent() && length.get().value().totalSeconds() > 0) {
                found.add(found(sentence, at, length.get()));
                at = length.get().next() - 1;
            }
        }
        return found;
    }

    /** "14h30" is a time of day, unless something lasts so long. */
    private static boolean isClock(Sentence sentence, int from, int next) {
        boolean letter = sentence.is(from + 1, "h") && sentence.joined(from + 1);
        return letter
                && !sentence.in(from - 1, LASTING)
                && ClockPhrases.at(sentence, from)
                        .filter(p -> p.value().sure() && p.next() >= next)
                        .isPresent();
    }

    static Optional<Parsed<Length>> at(Sentence sentence, int from) {
        Optional<Parsed<Length>> quarters = quarters(sentence, from);
        if (quarters.isPresent()) {
            return quarters;
        }
        return part(sentence, from).map(first -> {
            Parsed<Length> all = first;
            for (Optional<Parsed<Length>> more = further(sentence, all.next(), all.value());
                    more.isPresent();
                    more = further(sentence, all.next(), more.get().value())) {
                all = new Parsed<>(
                        all.value().plus(more.get().value()), more.get().next());
            }
            return all;
        });
    }

    private static Optional<Parsed<Length>> part(Sentence sentence, int from) {
        Optional<Parsed<Double>> number = couple(sentence, from).or(() -> Numbers.amount(sentence, from));
        return number.filter(n -> n.value() >= 0 && n.value() < 1e9)
                .flatMap(n -> TimeWords.unit(sentence, TimeWords.skip(sentence, n.next(), OF))
                        .map(unit -> new Parsed<>(Length.of(n.value(), unit.value()), unit.next())))
                .map(length -> andAHalf(sentence, length));
    }

    private static Optional<Parsed<Double>> couple(Sentence sentence, int from) {
        boolean couple = sentence.is(from, "a") && sentence.is(from + 1, "couple") && sentence.is(from + 2, "of");
        return couple ? Parsed.of(2.0, from + 3) : Optional.empty();
    }

    /** "an hour and a half", "deux ans et demi", "2h30". */
    private static Parsed<Length> andAHalf(Sentence sentence, Parsed<Length> length) {
        int at = length.next();
        Optional<Parsed<String>> unit = TimeWords.unit(sentence, at - 1);
        if (unit.isEmpty()) {
            return length;
        }
        Parsed<Double> half = Numbers.andAHalf(sentence, new Parsed<>(0.0, at));
        if (half.next() > at) {
            return new Parsed<>(
                    length.value().plus(Length.of(half.value(), unit.get().value())), half.next());
        }
        if (unit.get().value().equals("HOUR") && sentence.is(at, "et") && sentence.is(at + 1, "quart")) {
            return new Parsed<>(length.value().plus(Length.of(15, "MIN")), at + 2);
        }
        boolean minutes = unit.get().value().equals("HOUR")
                && sentence.isDigits(at)
                && sentence.joined(at)
                && sentence.word(at).length() == 2;
        return minutes
                ? new Parsed<>(length.value().plus(Length.of(Double.parseDouble(sentence.word(at)), "MIN")), at + 1)
                : length;
    }

    private static Optional<Parsed<Length>> further(Sentence sentence, int at, Length before) {
        int next = TimeWords.skip(sentence, at, AND);
        return part(sentence, next).filter(p -> p.value().totalSeconds() < before.totalSeconds());
    }

    /** "un quart d'heure", "three quarters of an hour". */
    private static Optional<Parsed<Length>> quarters(Sentence sentence, int from) {
        Optional<Parsed<Double>> number = Numbers.amount(sentence, from);
        int at = number.map(Parsed::next).orElse(from);
        if (number.isEmpty() || !sentence.word(at).startsWith("quart")) {
            return Optional.empty();
        }
        int hour = TimeWords.skip(sentence, at + 1, Set.of("d", "'", "of", "an"));
        boolean hours = hour > at + 1 && (sentence.is(hour, "heure") || sentence.is(hour, "hour"));
        return hours ? Parsed.of(Length.of(15 * number.get().value(), "MIN"), hour + 1) : Optional.empty();
    }

    private static Found found(Sentence sentence, int from, Parsed<Length> parsed) {
        Length length = parsed.value();
        double days = length.totalSeconds() / 86_400;
        return Found.of(
                "duration",
                sentence,
                from,
                parsed.next(),
                sentence.isDigits(from) ? 0.97 : 0.95,
                Found.fields(
                        "chrono",
                        length.chrono(),
                        "years",
                        days / 365,
                        "months",
                        days / 365 * 12,
                        "days",
                        days,
                        "hours",
                        days * 24,
                        "minutes",
                        days * 1_440,
                        "seconds",
                        length.totalSeconds()));
    }
}
