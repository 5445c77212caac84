package io.causerie.understanding.entity;

import io.causerie.understanding.entity.TimeWords.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Days and months of the calendar: "September 7 2016", "le 3 mai", "mercredi 3", "July 2027". */
final class Dates {
    private static final Set<String> OF = Set.of("of", "de", "d", "'", "the");
    private static final Set<String> BEFORE_MONTH =
            Set.of("in", "en", "of", "de", "since", "depuis", "by", "until", "till", "from", "to", "fin", "debut", "mid");
    private static final Set<String> ON = Set.of("on", "le", "du", "au");

    private Dates() {}

    static Optional<Parsed<Moment>> at(Sentence sentence, int from) {
        return Parsed.longest(
                NumericDates.at(sentence, from),
                weekdayAndDay(sentence, from),
                dayAndMonth(sentence, from),
                monthAndDay(sentence, from),
                monthAndYear(sentence, from),
                dayOfMonth(sentence, from));
    }

    /** "Wednesday the 3rd", "mercredi 3 mai 2026", "Friday, May 3". */
    private static Optional<Parsed<Moment>> weekdayAndDay(Sentence sentence, int from) {
        return weekday(sentence, from).flatMap(day -> {
            int at = sentence.is(day.next(), ".") ? day.next() + 1 : day.next();
            int start = sentence.is(at, ",") ? at + 1 : at;
            int bare = sentence.is(start, "the") || sentence.is(start, "le") ? start + 1 : start;
            Optional<Parsed<Moment>> date = Parsed.longest(
                    NumericDates.at(sentence, bare),
                    dayAndMonth(sentence, bare),
                    monthAndDay(sentence, bare));
            boolean numbered = bare > start || sentence.tongue() == Tongue.FRENCH;
            return date.isPresent() || !numbered
                    ? date
                    : dayNumber(sentence, bare)
                            .filter(p -> ends(sentence, p.next()))
                            .flatMap(p -> next(sentence, p));
        });
    }

    static Optional<Parsed<Integer>> weekday(Sentence sentence, int from) {
        return TimeWords.at(sentence, from)
                .filter(p -> p.value().kind() == Kind.DOW
                        || p.value().kind() == Kind.SHORT_DOW
                                && (sentence.capital(from) || sentence.isDigits(from + 1) || sentence.is(from + 1, ".")))
                .map(p -> p.map(TimeWords.Term::value));
    }

    /** "3 May", "the 3rd of May 2026", "1er mai". */
    private static Optional<Parsed<Moment>> dayAndMonth(Sentence sentence, int from) {
        return dayNumber(sentence, from)
                .flatMap(day -> month(sentence, TimeWords.skip(sentence, day.next(), OF))
                        .flatMap(month -> dated(sentence, month, day.value())));
    }

    /** "May 3rd, 2026". */
    private static Optional<Parsed<Moment>> monthAndDay(Sentence sentence, int from) {
        if (sentence.tongue() == Tongue.FRENCH) {
            return Optional.empty();
        }
        return month(sentence, from).flatMap(month -> {
            int at = sentence.is(month.next(), "the") ? month.next() + 1 : month.next();
            return dayNumber(sentence, at)
                    .filter(day -> !sentence.is(day.next(), ":"))
                    .flatMap(day -> dated(sentence, new Parsed<>(month.value(), day.next()), day.value()));
        });
    }

    /** "July 2027", "in March"; a month that is a word of its own needs one that leads to it. */
    private static Optional<Parsed<Moment>> monthAndYear(Sentence sentence, int from) {
        return month(sentence, from).flatMap(month -> {
            int at = TimeWords.skip(sentence, month.next(), OF);
            OptionalInt year = year(sentence, at);
            if (year.isPresent()) {
                return Parsed.of(Moment.of(LocalDate.of(year.getAsInt(), month.value(), 1), Grain.MONTH, false), at + 1);
            }
            boolean clear = TimeWords.of(Kind.MONTH, sentence, from).isPresent() || sentence.in(from - 1, BEFORE_MONTH);
            return clear ? Parsed.of(comingMonth(sentence, month.value()), month.next()) : Optional.empty();
        });
    }

    /** "on the 15th", "le 15". */
    private static Optional<Parsed<Moment>> dayOfMonth(Sentence sentence, int from) {
        boolean leads = sentence.in(from - 1, ON) || sentence.is(from - 1, "the") && sentence.is(from - 2, "on");
        boolean ranked = Ordinals.at(sentence, from).isPresent() && sentence.isDigits(from);
        boolean french = sentence.tongue() == Tongue.FRENCH && sentence.isDigits(from) && sentence.is(from - 1, "le");
        return leads && (ranked || french)
                ? dayNumber(sentence, from).filter(p -> ends(sentence, p.next())).flatMap(p -> next(sentence, p))
                : Optional.empty();
    }

    static Optional<Parsed<Integer>> month(Sentence sentence, int from) {
        return TimeWords.at(sentence, from)
                .filter(p -> p.value().kind() == Kind.MONTH || p.value().kind() == Kind.SHORT_MONTH)
                .map(p -> new Parsed<>(
                        p.value().value(),
                        p.value().kind() == Kind.SHORT_MONTH && sentence.is(p.next(), ".") && sentence.isDigits(p.next() + 1)
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
        boolean code = sentence.joined(at) && sentence.isWord(at - 1) || sentence.joined(at + 1) && sentence.isWord(at + 1);
        return year >= 1900 && year < 2200 && !code ? OptionalInt.of(year) : OptionalInt.empty();
    }

    private static Optional<Parsed<Moment>> dated(Sentence sentence, Parsed<Integer> month, int day) {
        int at = sentence.is(month.next(), ",") ? month.next() + 1 : month.next();
        OptionalInt year = year(sentence, at);
        if (year.isPresent()) {
            return date(year.getAsInt(), month.value(), day)
                    .flatMap(date -> Parsed.of(Moment.of(date, Grain.DAY, false), at + 1));
        }
        LocalDate today = sentence.now().toLocalDate();
        return date(today.getYear(), month.value(), day)
                .filter(date -> !date.isBefore(today))
                .or(() -> date(today.getYear() + 1, month.value(), day))
                .flatMap(date -> Parsed.of(Moment.of(date, Grain.DAY, false), month.next()));
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Moment comingMonth(Sentence sentence, int month) {
        LocalDate first = sentence.now().toLocalDate().withDayOfMonth(1);
        int years = month < first.getMonthValue() ? 1 : 0;
        return Moment.of(LocalDate.of(first.getYear() + years, Month.of(month), 1), Grain.MONTH, true);
    }

    private static Optional<Parsed<Moment>> next(Sentence sentence, Parsed<Integer> day) {
        LocalDate today = sentence.now().toLocalDate();
        for (int months = 0; months < 3; months++) {
            LocalDate month = today.plusMonths(months);
            Optional<LocalDate> date = date(month.getYear(), month.getMonthValue(), day.value())
                    .filter(d -> !d.isBefore(today));
            if (date.isPresent()) {
                return Parsed.of(Moment.of(date.get(), Grain.DAY, true), day.next());
            }
        }
        return Optional.empty();
    }

    /** Whether a day's number stands for itself and counts nothing that follows. */
    private static boolean ends(Sentence sentence, int at) {
        return !sentence.isWord(at)
                || ClockPhrases.at(sentence, at).isPresent()
                || Set.of("at", "a", "from", "to", "between", "entre", "au", "and", "et", "de", "in", "before", "avant", "please")
                        .contains(sentence.word(at));
    }
}
