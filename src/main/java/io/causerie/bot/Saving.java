package io.causerie.bot;

import java.util.List;
import java.util.Optional;

/** What became of an edit. */
public sealed interface Saving {
    /**
     * Nothing was saved when the file was the newest version already; its number is told then.
     *
     * @param learned whether all its expressions are learned; until then they are known by heart
     */
    record Saved(Bots.Number number, Bot bot, List<Problem> warnings, boolean learned) implements Saving {
        public Saved {
            warnings = List.copyOf(warnings);
        }
    }

    /** Every fault of the file; the bot is as it was. */
    record Refused(List<Problem> problems) implements Saving {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The edit was made from a version that is not the newest any more; empty when there is no such bot. */
    record Overtaken(Optional<Version> by) implements Saving {}
}
