package io.causerie.monitor;

import java.time.Instant;

/**
 * Something that was said in a lane, by the person ({@code speaker} null) or by somebody for the page.
 *
 * @param at when it came, or when Meta had it
 */
record Fact(long id, String lane, String page, Instant at, String speaker) {
    boolean isHeard() {
        return speaker == null;
    }
}
