package io.causerie.console.monitor;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/** Numbers as people of a language write them. */
final class Amounts {
    private static final int LONG_ENOUGH = 10;

    private Amounts() {}

    static String of(long amount, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(amount);
    }

    static String percent(double part, Locale locale) {
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        percent.setMaximumFractionDigits(part > 0 && part < 0.1 || part > 0.9 && part < 1 ? 1 : 0);
        return percent.format(part);
    }

    /** In its two greatest units, as in 2 h 5 min; under ten seconds with a tenth. */
    static String time(Duration time, Locale locale) {
        if (time.compareTo(Duration.ofSeconds(LONG_ENOUGH)) < 0) {
            NumberFormat tenths = NumberFormat.getInstance(locale);
            tenths.setMaximumFractionDigits(1);
            return tenths.format(time.toMillis() / 1000.0) + " s";
        }
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return time.toSeconds() + " s";
        }
        if (time.compareTo(Duration.ofHours(1)) < 0) {
            return two(time.toMinutes(), " min", time.toSecondsPart(), " s");
        }
        String day = locale.getLanguage().equals("fr") ? " j" : " d";
        return time.toDays() == 0
                ? two(time.toHours(), " h", time.toMinutesPart(), " min")
                : two(time.toDays(), day, time.toHoursPart(), " h");
    }

    private static String two(long great, String unit, int small, String smallUnit) {
        return small == 0 ? great + unit : great + unit + " " + small + smallUnit;
    }
}
