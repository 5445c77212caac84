package io.causerie.understanding.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Where calendar units begin, counted from a day: 0 is the running one, 1 the next, -1 the last. */
final class Calendars {
    private Calendars() {}

    static Optional<Moment> start(LocalDateTime now, String unit, int regard) {
        LocalDate today = now.toLocalDate();
        return switch (unit) {
            case "SEC", "FORTNIGHT", "DECADE", "CENTURY" -> Optional.empty();
            case "MIN" -> time(now.truncatedTo(ChronoUnit.MINUTES).plusMinutes(regard), Grain.MIN);
            case "HOUR" -> time(now.truncatedTo(ChronoUnit.HOURS).plusHours(regard), Grain.HOUR);
            case "DAY" -> day(today.plusDays(regard), Grain.DAY);
            case "WEEK" -> day(monday(today).plusWeeks(regard), Grain.WEEK);
            case "MONTH" -> day(today.withDayOfMonth(1).plusMonths(regard), Grain.MONTH);
            case "QUARTER" -> day(quarter(today).plusMonths(3L * regard), Grain.MONTH);
            default -> day(today.withDayOfYear(1).plusYears(regard), Grain.YEAR);
        };
    }

    private static Optional<Moment> time(LocalDateTime at, Grain grain) {
        return Optional.of(Moment.of(at, grain, true));
    }

    private static Optional<Moment> day(LocalDate day, Grain grain) {
        return Optional.of(Moment.of(day, grain, true));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    /** @param coming whether "next" is the coming one (French), not the one of the next week (English) */
    static LocalDate weekday(LocalDate today, int day, int regard, boolean coming) {
        DayOfWeek wanted = DayOfWeek.of(day);
        if (regard < 0) {
            return today.with(TemporalAdjusters.previous(wanted));
        }
        if (regard == 0) {
            return today.with(TemporalAdjusters.nextOrSame(wanted));
        }
        return coming
                ? today.with(TemporalAdjusters.next(wanted))
                : monday(today).plusWeeks(regard).plusDays(day - 1L);
    }

    static LocalDate month(LocalDate today, int month, int regard) {
        LocalDate start = LocalDate.of(today.getYear(), month, 1);
        if (regard < 0) {
            return month < today.getMonthValue() ? start : start.minusYears(1);
        }
        boolean over = regard == 0 ? month < today.getMonthValue() : month <= today.getMonthValue();
        return over ? start.plusYears(1) : start;
    }

    static LocalDate weekend(LocalDate today, int regard) {
        return monday(today).plusDays(5).plusWeeks(regard);
    }
}
