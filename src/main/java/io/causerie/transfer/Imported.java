package io.causerie.transfer;

import io.causerie.bot.Bot;
import io.causerie.bot.Problem;
import java.util.List;
import java.util.Optional;

/** What became of an import. */
public sealed interface Imported {
    /**
     * A bot that can be stored.
     *
     * @param file the bot file it reads from
     * @param warnings what the bot file allows but is seldom meant
     */
    record Read(Bot bot, String file, List<Problem> warnings, Report report) implements Imported {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The source could not be read at all.
     *
     * @param place where in the source, empty for all of it
     */
    record Refused(String place, String message, String fix) implements Imported {}

    /**
     * The source was read, and what came of it is no bot file without faults.
     *
     * @param report empty for a bot file, which is its own account
     */
    record Faulty(List<Problem> problems, Optional<Report> report) implements Imported {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
