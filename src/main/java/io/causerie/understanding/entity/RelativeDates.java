package io.causerie.understanding.entity;

import io.causerie.understanding.entity.TimeWords.Kind;
import io.causerie.understanding.entity.TimeWords.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/** Times that depend on now: "tomorrow", "next week", "lundi prochain", "ce soir", "this weekend". */
final class RelativeDates {
    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "l", "'");

    private RelativeDates() {}

    static Optional<Parsed<Moment>> at(Sentence sentence, int from) {
        return Parsed.longest(
                term(sentence, from), regardFirst(sentence, from), regardLast(sentence, from), weekday(sentence, from));
    }

    private static Optional<Parsed<Moment>> term(Sentence sentence, int from) {
        return TimeWords.at(sentence, from)
                .flatMap(p -> term(sentence, p.value()).map(m -> new Parsed<>(m, p.next())));
    }

    private static Optional<Moment> term(Sentence sentence, Term term) {
        LocalDate today = sentence.now().toLocalDate();
        return switch (term.kind()) {
            case NOW -> Optional.of(Moment.of(now(sentence), Grain.NOW, true));
            case DAY -> Optional.of(Moment.of(today.plusDays(term.value()), Grain.DAY, true));
            case TODAY_PART -> {
                LocalDate day = term.value() < 0 ? today.minusDays(1) : today;
                yield Optional.of(Moment.of(day.atTime(LocalTime.of(Math.abs(term.value()), 0)), Grain.HALFDAY, true));
            }
            case END -> Optional.of(Moment.of(end(today, term.value()), Grain.DAY, true));
            case HOLIDAY ->
                DateParts.date(today.getYear(), term.value() / 100, term.value() % 100)
                        .map(day -> Moment.of(day.isBefore(today) ? day.plusYears(1) : day, Grain.DAY, false));
            case EASTER -> Optional.of(Moment.of(Easter.next(today, term.value()), Grain.DAY, false));
            default -> Optional.empty();
        };
    }

    private static LocalDate end(LocalDate today, int days) {
        return switch (days) {
            case 1 -> today;
            case 7 -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case 30 -> today.with(TemporalAdjusters.lastDayOfMonth());
            default -> today.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** "next week", "this friday", "last July", "cette semaine", "ce week-end". */
    private static Optional<Parsed<Moment>> regardFirst(Sentence sentence, int from) {
        return TimeWords.regard(sentence, from).flatMap(regard -> {
            Optional<Parsed<Moment>> named = named(sentence, regard.next(), regard.value(), false);
            return named.map(moment -> here(sentence, moment));
        });
    }

    /** "la semaine prochaine", "lundi dernier", "juillet prochain". */
    private static Optional<Parsed<Moment>> regardLast(Sentence sentence, int from) {
        if (sentence.tongue() != Tongue.FRENCH) {
            return Optional.empty();
        }
        return named(sentence, from, 0, true).flatMap(unit -> TimeWords.regard(sentence, unit.next())
                .filter(regard -> regard.value() != 0)
                .flatMap(regard -> named(sentence, from, regard.value(), true)
                        .map(moment -> new Parsed<>(moment.value(), regard.next()))));
    }

    private static Parsed<Moment> here(Sentence sentence, Parsed<Moment> moment) {
        boolean ci = sentence.is(moment.next(), "-") && sentence.is(moment.next() + 1, "ci");
        return ci ? new Parsed<>(moment.value(), moment.next() + 2) : moment;
    }

    private static Optional<Parsed<Moment>> named(Sentence sentence, int at, int regard, boolean coming) {
        LocalDate today = sentence.now().toLocalDate();
        Optional<Parsed<Moment>> unit = TimeWords.unit(sentence, at)
                .flatMap(p -> Calendars.start(sentence.now().toLocalDateTime(), p.value(), regard)
                        .map(moment -> new Parsed<>(moment, p.next())));
        Optional<Parsed<Moment>> day = DateParts.weekday(sentence, at)
                .map(p -> p.map(d -> Moment.of(Calendars.weekday(today, d, regard, coming), Grain.DAY, true)));
        Optional<Parsed<Moment>> month = DateParts.month(sentence, at)
                .map(p -> p.map(m -> Moment.of(Calendars.month(today, m, regard), Grain.MONTH, true)));
        Optional<Parsed<Moment>> weekend = TimeWords.of(Kind.WEEKEND, sentence, at)
                .map(p -> new Parsed<>(Moment.of(Calendars.weekend(today, regard), Grain.DAY, true), p.next()));
        return Parsed.longest(unit, day, month, weekend);
    }

    /** "monday", "friday next week", "lundi en huit", "the weekend". */
    private static Optional<Parsed<Moment>> weekday(Sentence sentence, int from) {
        LocalDate today = sentence.now().toLocalDate();
        Optional<Parsed<Integer>> weekend = TimeWords.of(Kind.WEEKEND, sentence, from)
                .filter(p -> sentence.in(from - 1, ARTICLES) || sentence.is(from - 1, "on"));
        if (weekend.isPresent()) {
            return Parsed.of(
                    Moment.of(Calendars.weekend(today, 0), Grain.DAY, true),
                    weekend.get().next());
        }
        return DateParts.weekday(sentence, from).map(day -> {
            LocalDate coming = Calendars.weekday(today, day.value(), 1, true);
            if (sentence.is(day.next(), "en") && sentence.is(day.next() + 1, "huit")) {
                return new Parsed<>(Moment.of(coming.plusWeeks(1), Grain.DAY, true), day.next() + 2);
            }
            return weekOf(sentence, day.next())
                    .map(week -> week.map(monday -> Moment.of(monday.plusDays(day.value() - 1), Grain.DAY, true)))
                    .orElse(new Parsed<>(Moment.of(coming, Grain.DAY, true), day.next()));
        });
    }

    private static Optional<Parsed<LocalDate>> weekOf(Sentence sentence, int from) {
        int at = TimeWords.skip(sentence, from, Set.of("of", "de", "the", "la"));
        return Parsed.longest(regardFirst(sentence, at), regardLast(sentence, at))
                .filter(p -> p.value().finest() == Grain.WEEK)
                .map(p -> p.map(moment -> moment.at().toLocalDate()));
    }

    static LocalDateTime now(Sentence sentence) {
        return sentence.now().toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
