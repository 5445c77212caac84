package io.causerie.conversation.trial;

import java.time.Instant;
import java.util.List;

/**
 * What an author said and what the bot answered.
 *
 * @param answer messages as {@link io.causerie.dialogue.SapMessages} writes them
 * @param trace lines as {@link io.causerie.conversation.logbook.KeptTrace} has them
 */
public record Exchange(long id, Instant at, String said, boolean tapped, List<?> answer, List<?> trace) {}
