package io.causerie.inbox;

import io.causerie.message.Incoming;
import java.time.Instant;

/** An open event, handed out: what arrived, through which app, and how often it has been tried. */
public record StoredEvent(
        long id, String app, String lane, String kind, Instant receivedAt, int attempts, Incoming incoming) {}
