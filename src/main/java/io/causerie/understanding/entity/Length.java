package io.causerie.understanding.entity;

import java.time.LocalDateTime;
import java.util.Locale;

/**
 * A length of time, kept so that calendar units stay exact.
 *
 * @param finest the smallest unit it was said in
 */
record Length(long months, long days, double seconds, Grain finest) {
    private static final double MONTH = 365 * 86_400 / 12.0;

    /** @param unit its name in {@code units.tsv} */
    static Length of(double amount, String unit) {
        return switch (unit) {
            case "SEC" -> new Length(0, 0, amount, Grain.SEC);
            case "MIN" -> new Length(0, 0, amount * 60, Grain.MIN);
            case "HOUR" -> new Length(0, 0, amount * 3_600, amount == Math.rint(amount) ? Grain.HOUR : Grain.MIN);
            case "DAY" -> days(amount, 1, Grain.DAY);
            case "WEEK" -> days(amount, 7, Grain.DAY);
            case "FORTNIGHT" -> days(amount, 14, Grain.DAY);
            case "MONTH" -> months(amount, 1, Grain.DAY);
            case "QUARTER" -> months(amount, 3, Grain.DAY);
            case "YEAR" -> months(amount, 12, Grain.DAY);
            case "DECADE" -> months(amount, 120, Grain.YEAR);
            default -> months(amount, 1_200, Grain.YEAR);
        };
    }

    private static Length days(double amount, int each, Grain grain) {
        double days = amount * each;
        long whole = (long) days;
        return new Length(0, whole, (days - whole) * 86_400, whole == days ? grain : Grain.HOUR);
    }

    private static Length months(double amount, int each, Grain grain) {
        double months = amount * each;
        long whole = (long) months;
        return new Length(whole, Math.round((months - whole) * 30), 0, grain);
    }

    Length plus(Length other) {
        return new Length(
                months + other.months,
                days + other.days,
                seconds + other.seconds,
                other.finest.compareTo(finest) > 0 ? other.finest : finest);
    }

    /** At most some centuries, so that dates stay within the calendar. */
    boolean isUsual() {
        return Math.abs(totalSeconds()) < 1_000 * 365 * 86_400.0;
    }

    double totalSeconds() {
        return months * MONTH + days * 86_400.0 + seconds;
    }

    LocalDateTime after(LocalDateTime time) {
        return time.plusMonths(months).plusDays(days).plusSeconds(Math.round(seconds));
    }

    LocalDateTime before(LocalDateTime time) {
        return time.minusMonths(months).minusDays(days).minusSeconds(Math.round(seconds));
    }

    /** dd:hh:mm:ss */
    String chrono() {
        long whole = Math.round(totalSeconds());
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d:%02d", whole / 86_400, whole / 3_600 % 24, whole / 60 % 60, whole % 60);
    }
}
