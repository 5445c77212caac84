package io.causerie.bot;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * A bot file as it was saved once; never changed, only followed by another version.
 *
 * @param note the author's, may be empty
 * @param sameAs the earlier version that it brought back
 * @param published whether somebody put it on duty, now or before; such a version is kept
 */
public record Version(
        Bots.Number number, Instant savedAt, String savedBy, String note, OptionalInt sameAs, boolean published) {}
