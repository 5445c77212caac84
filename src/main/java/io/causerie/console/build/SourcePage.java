package io.causerie.console.build;

import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.console.Notices;
import io.causerie.console.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The whole bot as its file, for whoever would rather write. */
@Named("source")
@RequestScoped
public class SourcePage {
    @Inject
    Workbench bench;

    @Inject
    Sent sent;

    @Inject
    Changes changes;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    /** What was typed, else the newest version as it was saved. */
    public String getFile() {
        return sent.has("file") ? sent.text("file") : bench.file();
    }

    /** What was typed stays what it was made from, until somebody else's change was told. */
    public int getBase() {
        return changes.getOvertakenBy() == null ? sent.number("base").orElse(bench.getBase()) : bench.getBase();
    }

    /** Only tells what is wrong with it. */
    public void check() {
        BotReading reading = BotFile.readOf(bench.getSlug(), getFile());
        if (reading instanceof BotReading.Refused refused) {
            changes.tell(refused.problems());
        } else {
            var understood = (BotReading.Understood) reading;
            if (understood.warnings().isEmpty()) {
                notices.good("build.checked");
            } else {
                changes.warn(understood.warnings());
            }
        }
    }

    public void save() {
        if (changes.replace(getFile(), sent.text("note").strip())) {
            ways.to(bench.link("/build/source"), "build.done.saved");
        }
    }
}
