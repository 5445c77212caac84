package io.causerie.bot;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place where a bot answers, and with which version.
 *
 * @param version the one that answers now
 * @param follows whether every new version answers here at once
 * @param before what answered before somebody chose another version: the way back
 * @param since empty where nobody ever chose
 * @param changedBy who chose, empty text where nobody did
 * @param baseUrl what routes of web calls are appended to here; empty: what the bot file says
 */
public record Environment(
        String bot,
        String name,
        int version,
        boolean follows,
        OptionalInt before,
        Optional<Instant> since,
        String changedBy,
        Optional<String> baseUrl) {
    /** The newest version, always. */
    public static final String DRAFT = "draft";

    /** What pages answer with unless they are told otherwise. */
    public static final String PRODUCTION = "production";
}
