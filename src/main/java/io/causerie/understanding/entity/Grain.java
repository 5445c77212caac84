package io.causerie.understanding.entity;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How exactly a time was said (the words of {@code accuracy} in SAP's gold entities). */
enum Grain {
    YEAR(ChronoUnit.YEARS),
    MONTH(ChronoUnit.MONTHS),
    WEEK(ChronoUnit.WEEKS),
    DAY(ChronoUnit.DAYS),
    HALFDAY(ChronoUnit.HALF_DAYS),
    HOUR(ChronoUnit.HOURS),
    MIN(ChronoUnit.MINUTES),
    SEC(ChronoUnit.SECONDS),
    NOW(ChronoUnit.SECONDS);

    private final ChronoUnit unit;

    Grain(ChronoUnit unit) {
        this.unit = unit;
    }

    ChronoUnit unit() {
        return unit;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
