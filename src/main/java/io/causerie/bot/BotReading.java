package io.causerie.bot;

import java.util.List;

/** What became of a bot file. */
public sealed interface BotReading {
    /** The warnings tell what is allowed but seldom meant. */
    record Understood(Bot bot, List<Problem> warnings) implements BotReading {
        public Understood {
            warnings = List.copyOf(warnings);
        }
    }

    /** Every problem of the file, by line. */
    record Refused(List<Problem> problems) implements BotReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
