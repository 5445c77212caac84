package io.causerie.console.build;

import io.causerie.bot.Bot;
import io.causerie.bot.BotDiff;
import io.causerie.bot.Bots;
import io.causerie.bot.Change;
import io.causerie.bot.Json;
import io.causerie.bot.Version;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What is different between two versions, in words. */
@Named("diff")
@RequestScoped
public class DiffPage {
    private static final int MOST = 500;

    @Inject
    Workbench bench;

    @Inject
    Sent sent;

    @Inject
    Bots bots;

    @Inject
    TrainedBots trained;

    @Inject
    Spots spots;

    private List<Change> changes;

    /** A part and what became of it; {@code kind} is added, removed or changed. */
    public record Row(String where, String kind, String before, String after) {
        public String sign() {
            return kind.equals("added") ? "plus" : kind.equals("removed") ? "trash-2" : "pencil";
        }
    }

    public int getFrom() {
        return sent.number("from").orElse(getTo() - 1);
    }

    public int getTo() {
        return sent.number("to").orElse(bench.getBase());
    }

    public Version getAfter() {
        return bots.version(number(getTo())).orElse(null);
    }

    /** False when one of the two is not kept. */
    public boolean isKnown() {
        return bot(getFrom()).isPresent() && bot(getTo()).isPresent();
    }

    public List<Row> getRows() {
        return changes().stream().limit(MOST).map(this::row).toList();
    }

    public int getMissing() {
        return Math.max(0, changes().size() - MOST);
    }

    private List<Change> changes() {
        if (changes == null) {
            changes = BotDiff.between(bot(getFrom()).orElseThrow(), bot(getTo()).orElseThrow());
        }
        return changes;
    }

    private Row row(Change change) {
        return new Row(
                spots.words(change.path()),
                change.kind(),
                change.before().map(DiffPage::words).orElse(""),
                change.after().map(DiffPage::words).orElse(""));
    }

    /** A text as it is, everything else as JSON. */
    private static String words(String json) {
        return Json.read(json) instanceof String text ? text : json;
    }

    private Optional<Bot> bot(int version) {
        return trained.version(number(version)).map(TrainedBots.Trained::bot);
    }

    private Bots.Number number(int version) {
        return new Bots.Number(bench.getSlug(), version);
    }
}
