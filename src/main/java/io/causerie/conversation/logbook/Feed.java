package io.causerie.conversation.logbook;

import java.util.List;
import java.util.Optional;

/**
 * Entries, the newest first.
 *
 * @param more where the list goes on, if it does
 * @param gaveUp whether looking was given up before there were enough: there may be more further back
 */
public record Feed(List<Entry> entries, Optional<Wish.Mark> more, boolean gaveUp) {}
