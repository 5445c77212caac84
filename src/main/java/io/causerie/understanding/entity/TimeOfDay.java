package io.causerie.understanding.entity;

import java.time.LocalTime;
import java.util.List;

/**
 * A time of day that was said.
 *
 * @param open whether it may as well be twelve hours later
 * @param sure whether it is a time of day even when no other word says so
 */
record TimeOfDay(LocalTime time, List<Grain> accuracy, boolean open, boolean sure) {

    static TimeOfDay of(int minutes, Grain finest, boolean open, boolean sure) {
        List<Grain> accuracy = finest == Grain.MIN ? List.of(Grain.HOUR, Grain.MIN) : List.of(finest);
        return new TimeOfDay(LocalTime.ofSecondOfDay(Math.floorMod(minutes, 1_440) * 60L), accuracy, open, sure);
    }

    /** Twelve hours later, and settled. */
    TimeOfDay later() {
        return new TimeOfDay(time.plusHours(12), accuracy, false, true);
    }

    TimeOfDay settled() {
        return new TimeOfDay(time, accuracy, false, true);
    }

    /** As it is meant when no part of the day is named: people rarely mean the small hours. */
    TimeOfDay usual() {
        return open && time.getHour() > 0 && time.getHour() < 7 ? later() : settled();
    }

    /** As it is meant in the morning, afternoon, evening or night that begins at an hour. */
    TimeOfDay in(int part) {
        boolean afternoon = part >= 12 && time.getHour() < 12 && !(part == 21 && time.getHour() < 6);
        boolean midnight = part < 12 && time.getHour() == 12;
        return afternoon || midnight ? later() : settled();
    }
}
