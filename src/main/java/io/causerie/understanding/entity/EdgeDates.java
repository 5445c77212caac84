package io.causerie.understanding.entity;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Parts of the calendar without days: "end of July", "mi-novembre", "week 32", "Q3 2026", "in 2015". */
final class EdgeDates {
    private static final Set<String> ARTICLES = WordSet.of("the le la l ' - of de du");
    private static final Set<String> BEFORE_YEAR =
            WordSet.of("in en since depuis year annee an by until before avant after apres");
    private static final Set<String> BEFORE_LAST_YEAR = WordSet.of("of de from for pour vers around");

    private EdgeDates() {}

    static Optional<Parsed<Moment>> at(Sentence sentence, int from) {
        return Parsed.longest(
                edge(sentence, from), week(sentence, from), quarter(sentence, from), year(sentence, from));
    }

    /** "end of July", "mid-november", "début 2027", "fin du mois prochain". */
    private static Optional<Parsed<Moment>> edge(Sentence sentence, int from) {
        return TimeWords.edge(sentence, from).flatMap(edge -> {
            int at = monthOf(sentence, TimeWords.skip(sentence, edge.next(), ARTICLES));
            OptionalInt year = DateParts.year(sentence, at);
            Optional<Parsed<Moment>> whole = year.isPresent()
                    ? Parsed.of(Moment.of(LocalDate.of(year.getAsInt(), 1, 1), Grain.YEAR, false), at + 1)
                    : month(sentence, at)
                            .or(() -> RelativeDates.at(sentence, at).filter(p -> isLong(p.value())))
                            .or(() -> running(sentence, at));
            return whole.map(p -> p.map(moment -> edged(moment, edge.value())));
        });
    }

    /** The week, month or year that runs, where it has only the word. */
    private static Optional<Parsed<Moment>> running(Sentence sentence, int at) {
        return TimeWords.unit(sentence, at)
                .flatMap(unit -> Calendars.start(RelativeDates.now(sentence), unit.value(), 0)
                        .filter(EdgeDates::isLong)
                        .map(moment -> new Parsed<>(moment, unit.next())));
    }

    /** Behind "the month of". */
    private static int monthOf(Sentence sentence, int at) {
        boolean named = (sentence.is(at, "month") || sentence.is(at, "mois")) && sentence.in(at + 1, ARTICLES);
        return named ? TimeWords.skip(sentence, at + 1, ARTICLES) : at;
    }

    /** The name of a month that stands after an edge is one, even "March" or "May". */
    private static Optional<Parsed<Moment>> month(Sentence sentence, int at) {
        return DateParts.month(sentence, at).map(p -> {
            OptionalInt year = DateParts.year(sentence, p.next());
            LocalDate start = year.isPresent()
                    ? LocalDate.of(year.getAsInt(), p.value(), 1)
                    : Calendars.month(sentence.now().toLocalDate(), p.value(), 0);
            return new Parsed<>(
                    Moment.of(start, Grain.MONTH, year.isEmpty()), year.isPresent() ? p.next() + 1 : p.next());
        });
    }

    private static boolean isLong(Moment moment) {
        return moment.finest().compareTo(Grain.DAY) < 0;
    }

    private static Moment edged(Moment moment, int edge) {
        LocalDate start = moment.at().toLocalDate();
        boolean year = moment.finest() == Grain.YEAR;
        LocalDate day =
                switch (edge) {
                    case 0 -> start;
                    case 1 ->
                        moment.finest() == Grain.WEEK
                                ? start.plusDays(2)
                                : year ? start.plusMonths(6) : start.plusDays(14);
                    default ->
                        moment.finest() == Grain.WEEK
                                ? start.plusDays(6)
                                : start.with(
                                        year ? TemporalAdjusters.lastDayOfYear() : TemporalAdjusters.lastDayOfMonth());
                };
        return Moment.of(day, year ? Grain.MONTH : Grain.DAY, moment.relative());
    }

    private static Optional<Parsed<Moment>> week(Sentence sentence, int from) {
        boolean named = sentence.is(from, "week") || sentence.is(from, "semaine");
        if (!named || !sentence.isDigits(from + 1) || sentence.word(from + 1).length() > 2) {
            return Optional.empty();
        }
        int week = Integer.parseInt(sentence.word(from + 1));
        LocalDate fourth = LocalDate.of(sentence.now().getYear(), 1, 4);
        return week >= 1
                        && week
                                <= IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                        .rangeRefinedBy(fourth)
                                        .getMaximum()
                ? Parsed.of(Moment.of(Calendars.monday(fourth).plusWeeks(week - 1L), Grain.WEEK, false), from + 2)
                : Optional.empty();
    }

    /** "Q3 2026", "T3". */
    private static Optional<Parsed<Moment>> quarter(Sentence sentence, int from) {
        boolean letter = sentence.is(from, sentence.tongue() == Tongue.FRENCH ? "t" : "q") && sentence.joined(from + 1);
        if (!letter || !sentence.isDigits(from + 1) || !sentence.in(from + 1, Set.of("1", "2", "3", "4"))) {
            return Optional.empty();
        }
        OptionalInt year = DateParts.year(sentence, from + 2);
        int month = Integer.parseInt(sentence.word(from + 1)) * 3 - 2;
        LocalDate start = LocalDate.of(year.orElse(sentence.now().getYear()), month, 1);
        return Parsed.of(Moment.of(start, Grain.MONTH, false), year.isPresent() ? from + 3 : from + 2);
    }

    private static Optional<Parsed<Moment>> year(Sentence sentence, int from) {
        OptionalInt year = DateParts.year(sentence, from);
        boolean led = sentence.in(from - 1, BEFORE_YEAR)
                || sentence.in(from - 1, BEFORE_LAST_YEAR) && !sentence.isWord(from + 1);
        boolean counts = TimeWords.unit(sentence, from + 1).isPresent() || sentence.in(from + 1, Set.of("/", "-", ":"));
        return year.isPresent() && led && !counts
                ? Parsed.of(Moment.of(LocalDate.of(year.getAsInt(), 1, 1), Grain.YEAR, false), from + 1)
                : Optional.empty();
    }
}
