package io.causerie.understanding;

import java.time.Instant;
import java.util.Optional;

/**
 * Long work on a bot's training, done in the background.
 *
 * @param done sentences asked so far, of {@code total}
 * @param report what came of it; there once the state is {@link State#DONE}
 */
public record TrainingJob(
        String id,
        String bot,
        Kind kind,
        State state,
        int done,
        int total,
        String askedBy,
        Instant begunAt,
        Optional<Instant> endedAt,
        Optional<Report> report) {

    /** What is tried: the bot's own expressions on models that have not seen them, or an author's sentences on its model. */
    public enum Kind {
        BENCHMARK,
        VALIDATION
    }

    /** FAILED also where the node that worked on it has died. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }
}
