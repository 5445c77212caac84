package io.causerie.understanding.entity;

import io.causerie.understanding.entity.TimeWords.Kind;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Days and months of the calendar: "September 7 2016", "le 3 mai", "mercredi 3", "July 2027". */
final class Dates {
    /** After at most so many months any day of a month but the last ones has been any day of the week. */
    private static final int MONTHS_TO_MEET = 14;

    private static final Set<String> OF = Set.of("of", "de", "d", "'", "the");
    private static final Set<String> BEFORE_MONTH =
            WordSet.of("in en of de since depuis by until till from to fin debut mid");
    private static final Set<String> GOES_ON =
            WordSet.of("at a from to between entre au and et de in before avant please");
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
        return DateParts.weekday(sentence, from).flatMap(weekday -> {
            int at = sentence.is(weekday.next(), ".") ? weekday.next() + 1 : weekday.next();
            int start = sentence.is(at, ",") ? at + 1 : at;
            int bare = sentence.is(start, "the") || sentence.is(start, "le") ? start + 1 : start;
            Optional<Parsed<Moment>> whole = Parsed.longest(
                    NumericDates.at(sentence, bare), dayAndMonth(sentence, bare), monthAndDay(sentence, bare));
            boolean numbered = bare > start || sentence.tongue() == Tongue.FRENCH;
            return whole.isPresent() || !numbered ? whole : numbered(sentence, bare, weekday.value());
        });
    }

    /** The next day of that number that is the day of the week; of that number alone, where none is near. */
    private static Optional<Parsed<Moment>> numbered(Sentence sentence, int at, int weekday) {
        return DateParts.dayNumber(sentence, at)
                .filter(day -> ends(sentence, day.next()))
                .flatMap(day -> next(
                                sentence,
                                day,
                                MONTHS_TO_MEET,
                                date -> date.getDayOfWeek().getValue() == weekday)
                        .or(() -> next(sentence, day)));
    }

    /** "3 May", "the 3rd of May 2026", "1er mai". */
    private static Optional<Parsed<Moment>> dayAndMonth(Sentence sentence, int from) {
        return DateParts.dayNumber(sentence, from)
                .flatMap(day -> DateParts.month(sentence, TimeWords.skip(sentence, day.next(), OF))
                        .flatMap(month -> dated(sentence, month, day.value())));
    }

    /** "May 3rd, 2026". */
    private static Optional<Parsed<Moment>> monthAndDay(Sentence sentence, int from) {
        if (sentence.tongue() == Tongue.FRENCH) {
            return Optional.empty();
        }
        return DateParts.month(sentence, from).flatMap(month -> {
            int at = sentence.is(month.next(), "the") ? month.next() + 1 : month.next();
            return DateParts.dayNumber(sentence, at)
                    .filter(day -> !sentence.is(day.next(), ":"))
                    .flatMap(day -> dated(sentence, new Parsed<>(month.value(), day.next()), day.value()));
        });
    }

    /** "July 2027", "in March"; a month that is a word of its own needs one that leads to it. */
    private static Optional<Parsed<Moment>> monthAndYear(Sentence sentence, int from) {
        return DateParts.month(sentence, from).flatMap(month -> {
            int at = TimeWords.skip(sentence, month.next(), OF);
            OptionalInt year = DateParts.year(sentence, at);
            if (year.isPresent()) {
                return Parsed.of(
                        Moment.of(LocalDate.of(year.getAsInt(), month.value(), 1), Grain.MONTH, false), at + 1);
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
                ? DateParts.dayNumber(sentence, from)
                        .filter(p -> ends(sentence, p.next()))
                        .flatMap(p -> next(sentence, p))
                : Optional.empty();
    }

    private static Optional<Parsed<Moment>> dated(Sentence sentence, Parsed<Integer> month, int day) {
        int at = sentence.is(month.next(), ",") ? month.next() + 1 : month.next();
        OptionalInt year = DateParts.year(sentence, at);
        if (year.isPresent()) {
            return DateParts.date(year.getAsInt(), month.value(), day)
                    .flatMap(date -> Parsed.of(Moment.of(date, Grain.DAY, false), at + 1));
        }
        LocalDate today = sentence.now().toLocalDate();
        return DateParts.date(today.getYear(), month.value(), day)
                .filter(date -> !date.isBefore(today))
                .or(() -> DateParts.date(today.getYear() + 1, month.value(), day))
                .flatMap(date -> Parsed.of(Moment.of(date, Grain.DAY, false), month.next()));
    }

    private static Moment comingMonth(Sentence sentence, int month) {
        LocalDate first = sentence.now().toLocalDate().withDayOfMonth(1);
        int years = month < first.getMonthValue() ? 1 : 0;
        return Moment.of(LocalDate.of(first.getYear() + years, Month.of(month), 1), Grain.MONTH, true);
    }

    private static Optional<Parsed<Moment>> next(Sentence sentence, Parsed<Integer> day) {
        return next(sentence, day, 3, any -> true);
    }

    /** The next such day of a month that is acceptable. */
    private static Optional<Parsed<Moment>> next(
            Sentence sentence, Parsed<Integer> day, int months, Predicate<LocalDate> acceptable) {
        LocalDate today = sentence.now().toLocalDate();
        return IntStream.range(0, months)
                .mapToObj(today::plusMonths)
                .flatMap(month -> DateParts.date(month.getYear(), month.getMonthValue(), day.value()).stream())
                .filter(date -> !date.isBefore(today) && acceptable.test(date))
                .findFirst()
                .flatMap(date -> Parsed.of(Moment.of(date, Grain.DAY, true), day.next()));
    }

    /** Whether a day's number stands for itself and counts nothing that follows. */
    private static boolean ends(Sentence sentence, int at) {
        return !sentence.isWord(at) || ClockPhrases.at(sentence, at).isPresent() || sentence.in(at, GOES_ON);
    }
}
