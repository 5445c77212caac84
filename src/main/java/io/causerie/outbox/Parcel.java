package io.causerie.outbox;

import java.time.Instant;

/** A message on its way: the exact bytes to send, leased to this node until then. */
public record Parcel(
        long id, String page, String lane, String payload, int attempts, Instant promisedAt, Instant leaseUntil) {}
