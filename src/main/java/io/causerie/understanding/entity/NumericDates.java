package io.causerie.understanding.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Dates in digits: 2026-05-03, 12/12/1992, 3.5.26; the month stands first in English, unless the region says otherwise. */
final class NumericDates {
    private static final Set<String> MARKS = Set.of("/", "-", ".");
    private static final Set<String> LEADS =
            WordSet.of("on le du au before avant after apres by until from since depuis");

    private NumericDates() {}

    static Optional<Parsed<Moment>> at(Sentence sentence, int from) {
        if (!sentence.isDigits(from) || sentence.joined(from) && !sentence.in(from - 1, Set.of("(", "'", "\""))) {
            return Optional.empty();
        }
        String mark = sentence.word(from + 1);
        if (!MARKS.contains(mark) || !touches(sentence, from + 1)) {
            return Optional.empty();
        }
        boolean three = sentence.is(from + 3, mark) && touches(sentence, from + 3);
        if (!three) {
            return mark.equals("/") && !sentence.joined(from + 3) ? dayAndMonth(sentence, from) : Optional.empty();
        }
        boolean longer = sentence.is(from + 5, mark) && sentence.joined(from + 6) && sentence.isDigits(from + 6);
        return longer
                ? Optional.empty()
                : whole(sentence, sentence.word(from), sentence.word(from + 2), sentence.word(from + 4))
                        .flatMap(date -> Parsed.of(Moment.of(date, Grain.DAY, false), from + 5));
    }

    private static boolean touches(Sentence sentence, int mark) {
        return sentence.joined(mark) && sentence.joined(mark + 1) && sentence.isDigits(mark + 1);
    }

    private static Optional<LocalDate> whole(Sentence sentence, String first, String second, String third) {
        if (first.length() == 4 && second.length() <= 2 && third.length() <= 2) {
            return DateParts.date(number(first), number(second), number(third));
        }
        boolean short2 = third.length() == 2;
        if (first.length() > 2 || second.length() > 2 || !short2 && third.length() != 4) {
            return Optional.empty();
        }
        int year = short2 ? number(third) + (number(third) < 70 ? 2_000 : 1_900) : number(third);
        return ordered(sentence, year, number(first), number(second));
    }

    private static Optional<LocalDate> ordered(Sentence sentence, int year, int first, int second) {
        boolean monthFirst = sentence.tongue() == Tongue.ENGLISH
                && (sentence.region().isEmpty() || sentence.region().equals("US"));
        boolean swapped = monthFirst ? first <= 12 : second > 12;
        return swapped ? DateParts.date(year, first, second) : DateParts.date(year, second, first);
    }

    /** "12/05", where a word leads to a date. */
    private static Optional<Parsed<Moment>> dayAndMonth(Sentence sentence, int from) {
        String first = sentence.word(from);
        String second = sentence.word(from + 2);
        boolean led = sentence.in(from - 1, LEADS)
                || DateParts.weekday(sentence, from - 1).isPresent();
        if (!led || first.length() > 2 || second.length() > 2) {
            return Optional.empty();
        }
        LocalDate today = sentence.now().toLocalDate();
        return ordered(sentence, today.getYear(), number(first), number(second))
                .map(date -> date.isBefore(today) ? date.plusYears(1) : date)
                .flatMap(date -> Parsed.of(Moment.of(date, Grain.DAY, false), from + 3));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
