package io.causerie.understanding.entity;

import java.time.LocalDate;

/** Days that move with Easter (Gregorian calendar, Meeus, Jones and Butcher). */
final class Easter {
    private Easter() {}

    /** The next such day, today included. */
    static LocalDate next(LocalDate today, int daysAfter) {
        LocalDate day = sunday(today.getYear()).plusDays(daysAfter);
        return day.isBefore(today) ? sunday(today.getYear() + 1).plusDays(daysAfter) : day;
    }

    static LocalDate sunday(int year) {
        int century = year / 100;
        int golden = year % 19;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
