package io.causerie.understanding.entity;

import io.causerie.understanding.entity.TimeWords.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What dates are made of: days of the week and of the month, months, years. */
final class DateParts {
    private DateParts() {}

    static Optional<Parsed<Integer>> weekday(Sentence sentence, int from) {
        return TimeWords.at(sentence, from)
                .filter(p -> p.value().kind() == Kind.DOW
                        || p.value().kind() == Kind.SHORT_DOW
                                && (sentence.capital(from)
                                        || sentence.isDigits(from + 1)
                                        || sentence.is(from + 1, ".")))
                .map(p -> p.map(TimeWords.Term::value));
    }

    static Optional<Parsed<Integer>> month(Sentence sentence, int from) {
        return TimeWords.at(sentence, from)
                .filter(p -> p.value().kind() == Kind.MONTH || p.value().kind() == Kind.SHORT_MONTH)
                .map(p -> new Parsed<>(
                        p.value().value(),
                        p.value().kind() == Kind.SHORT_MONTH
                                        && sentence.is(p.next(), ".")
                                        && sentence.isDigits(p.next() + 1)
                                ? p.next() + 1
                                : p.next()));
    }

    /** 1 to 31, with or without the ending of a rank. */
    static Optional<Parsed<Integer>> dayNumber(Sentence sentence, int from) {
        Optional<Parsed<Long>> rank = Ordinals.at(sentence, from);
        Optional<Parsed<Long>> number = rank.isPresent() ? rank : plainDay(sentence, from);
        return number.filter(p -> p.value() >= 1 && p.value() <= 31).map(p -> p.map(Long::intValue));
    }

    private static Optional<Parsed<Long>> plainDay(Sentence sentence, int from) {
        if (sentence.isDigits(from)) {
            boolean two = sentence.word(from).length() <= 2 && !(sentence.joined(from) && sentence.isWord(from - 1));
            return two ? Parsed.of(Long.parseLong(sentence.word(from)), from + 1) : Optional.empty();
        }
        return WordNumbers.at(sentence, from)
                .filter(p -> !p.value().rank())
                .map(p -> p.map(reading -> (long) reading.value()));
    }

    /** Four digits from 1900 to 2199. */
    static OptionalInt year(Sentence sentence, int at) {
        if (!sentence.isDigits(at) || sentence.word(at).length() != 4) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(sentence.word(at));
        boolean code =
                sentence.joined(at) && sentence.isWord(at - 1) || sentence.joined(at + 1) && sentence.isWord(at + 1);
        return year >= 1900 && year < 2200 && !code ? OptionalInt.of(year) : OptionalInt.empty();
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
