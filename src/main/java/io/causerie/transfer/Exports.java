package io.causerie.transfer;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import java.io.IOException;
import java.io.Writer;

/** The way out. */
public final class Exports {
    private Exports() {}

    /** Writes a bot; whatever it writes, {@link Imports} reads. */
    public static void write(Bot bot, Format format, Writer out) throws IOException {
        switch (format) {
            case YAML -> out.write(BotFile.write(bot));
            case JSON -> out.write(BotFile.writeJson(bot));
            case CSV -> new CsvExport(out).write(bot);
        }
        out.flush();
    }
}
