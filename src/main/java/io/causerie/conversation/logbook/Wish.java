package io.causerie.conversation.logbook;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries of a bot somebody wants to see; only what people wrote, not what they tapped.
 *
 * @param verdicts empty for all
 * @param text part of what was written, in any case; empty for all
 * @param from the earliest time, included
 * @param to the latest time, not included
 * @param after where the list goes on
 */
public record Wish(
        String bot,
        Fate fate,
        Set<Verdict> verdicts,
        Optional<String> intent,
        String text,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Mark> after) {

    /** Behind this entry. */
    public record Mark(Instant at, long id) {}

    public static Wish of(String bot) {
        return new Wish(
                bot, Fate.OPEN, Set.of(), Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
