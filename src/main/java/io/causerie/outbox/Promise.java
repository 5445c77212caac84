package io.causerie.outbox;

import io.causerie.message.Outgoing;
import java.time.Duration;

/**
 * Something to be said or done in a lane, after a pause. {@code cause} is the inbox event answered, or null; {@code origin}
 * is who speaks (bot, agent:marie). What a human says may leave for a week ({@code byHuman}; Send API, tag HUMAN_AGENT).
 */
public record Promise(
        String page,
        String person,
        String lane,
        Long cause,
        String origin,
        Outgoing what,
        Duration pause,
        boolean byHuman) {
    public Promise(String page, String person, String lane, Long cause, String origin, Outgoing what, Duration pause) {
        this(page, person, lane, cause, origin, what, pause, false);
    }

    /** The same, said by the right of a human after the person's 24 hours. */
    public Promise saidByHuman() {
        return new Promise(page, person, lane, cause, origin, what, pause, true);
    }
}
