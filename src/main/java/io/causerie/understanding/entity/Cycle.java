package io.causerie.understanding.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What comes again and again.
 *
 * @param unit its name in {@code units.tsv}
 * @param days of the week, 1 for Monday; empty for any
 */
record Cycle(String unit, int interval, Set<Integer> days, Optional<LocalTime> time) {
    private static final Map<String, String> FREQUENCIES = Map.of(
            "SEC",
            "secondly",
            "MIN",
            "minutely",
            "HOUR",
            "hourly",
            "DAY",
            "daily",
            "WEEK",
            "weekly",
            "MONTH",
            "monthly",
            "YEAR",
            "yearly");
    private static final Map<String, Integer> MANY = Map.of("FORTNIGHT", 2, "QUARTER", 3, "DECADE", 10, "CENTURY", 100);
    private static final Map<String, String> OF =
            Map.of("FORTNIGHT", "WEEK", "QUARTER", "MONTH", "DECADE", "YEAR", "CENTURY", "YEAR");

    static Cycle of(String unit, int interval) {
        return new Cycle(
                OF.getOrDefault(unit, unit), interval * MANY.getOrDefault(unit, 1), Set.of(), Optional.empty());
    }

    Cycle at(LocalTime at) {
        return new Cycle(unit, interval, days, Optional.of(at));
    }

    String frequency() {
        return FREQUENCIES.get(unit);
    }

    /** RFC 5545 */
    String rule() {
        var rule = new StringBuilder("RRULE:FREQ=" + frequency().toUpperCase(Locale.ROOT) + ";INTERVAL=" + interval);
        if (!days.isEmpty()) {
            rule.append(";BYDAY=")
                    .append(String.join(
                            ",",
                            days.stream()
                                    .map(d -> DayOfWeek.of(d).name().substring(0, 2))
                                    .toList()));
        }
        time.ifPresent(t ->
                rule.append(";BYHOUR=").append(t.getHour()).append(";BYMINUTE=").append(t.getMinute()));
        return rule.toString();
    }

    LocalDateTime next(LocalDateTime now) {
        return days.isEmpty() ? nextRound(now) : nextDay(now);
    }

    /** Today, when its time of day is still to come; otherwise a whole interval later. */
    private LocalDateTime nextRound(LocalDateTime now) {
        LocalDateTime later = Length.of(interval, unit).after(now);
        return time.map(now.toLocalDate()::atTime)
                .filter(today -> today.isAfter(now))
                .or(() -> time.map(later.toLocalDate()::atTime))
                .orElse(later);
    }

    private LocalDateTime nextDay(LocalDateTime now) {
        LocalTime at = time.orElse(LocalTime.MIN);
        LocalDate day = now.toLocalDate();
        while (!days.contains(day.getDayOfWeek().getValue()) || !day.atTime(at).isAfter(now)) {
            day = day.plusDays(1);
        }
        return day.atTime(at);
    }
}
