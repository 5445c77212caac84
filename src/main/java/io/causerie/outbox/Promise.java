package io.causerie.outbox;

import io.causerie.message.Outgoing;
import java.time.Duration;

/**
 * Something to be said or done in a lane, after a pause. {@code cause} is the inbox event answered, or null; {@code origin}
 * is who speaks (bot, agent).
 */
public record Promise(
        String page, String person, String lane, Long cause, String origin, Outgoing what, Duration pause) {}
