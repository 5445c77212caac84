package io.causerie.message;

import java.time.Instant;
import java.util.Objects;

/**
 * Between whom an event passed and when.
 *
 * @param page the page's id; empty where the event names none
 * @param person the page-scoped id of the person; null where the event concerns the page alone or the person is unknown
 * @param at when it happened, by Meta's clock; null where Meta does not say
 */
public record Envelope(String page, String person, Instant at, Channel channel) {
    public Envelope {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(channel, "channel");
    }

    public boolean standby() {
        return channel == Channel.STANDBY;
    }
}
