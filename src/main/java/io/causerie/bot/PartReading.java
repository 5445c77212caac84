package io.causerie.bot;

import java.util.List;

/** What became of a part of a bot file that stands alone. */
public sealed interface PartReading {
    /** A JSON-like value; whether it fits into a bot shows when it is put there. */
    record Understood(Object value) implements PartReading {}

    record Refused(List<Problem> problems) implements PartReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
