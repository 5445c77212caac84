package io.causerie.understanding.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A time that was said: its beginning, as exactly as it was said.
 *
 * @param accuracy the coarse first; never empty
 * @param relative whether it depends on when it was said
 */
record Moment(LocalDateTime at, List<Grain> accuracy, boolean relative) {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter FORMATTED =
            DateTimeFormatter.ofPattern("EEEE, dd MMMM yyyy 'at' hh:mm:ss a (xx)", Locale.US);

    static Moment of(LocalDate day, Grain grain, boolean relative) {
        return new Moment(day.atStartOfDay(), List.of(grain), relative);
    }

    static Moment of(LocalDateTime at, Grain grain, boolean relative) {
        return new Moment(at, List.of(grain), relative);
    }

    Grain finest() {
        return accuracy.get(accuracy.size() - 1);
    }

    /** Whether it names a day, to which a time of day can be added. */
    boolean isDay() {
        return accuracy.size() == 1 && finest() == Grain.DAY;
    }

    boolean hasTime() {
        return finest().compareTo(Grain.HALFDAY) >= 0;
    }

    Moment with(TimeOfDay time) {
        var exact = new ArrayList<>(accuracy);
        exact.addAll(time.accuracy());
        return new Moment(at.toLocalDate().atTime(time.time()), List.copyOf(exact), relative);
    }

    Moment plusDays(long days) {
        return new Moment(at.plusDays(days), accuracy, relative);
    }

    String accuracyText() {
        return accuracy.stream().map(Grain::label).collect(Collectors.joining(","));
    }

    String iso(ZonedDateTime now) {
        return ISO.format(at.atZone(now.getZone()));
    }

    String formatted(ZonedDateTime now) {
        return FORMATTED.format(at.atZone(now.getZone()));
    }

    /** An absolute time that has begun counts as past, as SAP recorded it for the running year. */
    String chronology(ZonedDateTime now) {
        LocalDateTime said = now.toLocalDateTime();
        if (at.isAfter(said)) {
            return "future";
        }
        boolean running = relative && at.plus(1, finest().unit()).isAfter(said);
        return running ? "present" : "past";
    }
}
