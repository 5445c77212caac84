package io.causerie.database;

import java.time.Duration;
import java.util.Optional;

/** Rows that are dropped with age; the room that owns them says which and when, and {@link OldRows} finds them. */
public interface Ageing {

    /**
     * Where they are.
     *
     * @param key a number that rises with time
     * @param at as SQL, the time that their age is counted from
     * @param done as SQL, which of them nobody works on any more
     */
    record Rows(String table, String key, String at, String done) {}

    Rows rows();

    /** Empty: for ever. */
    Optional<Duration> kept();

    /** As operators configure it; 0 is for ever. */
    static Optional<Duration> days(int days) {
        return days > 0 ? Optional.of(Duration.ofDays(days)) : Optional.empty();
    }
}
