package io.causerie.console.train;

import io.causerie.bot.Environment;
import io.causerie.bot.Intent;
import io.causerie.conversation.logbook.Entry;
import io.causerie.conversation.logbook.Feed;
import io.causerie.conversation.logbook.Logbook;
import io.causerie.conversation.logbook.Verdict;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What people wrote, the newest first. */
@Named("feed")
@RequestScoped
public class FeedPage {
    private static final int ROWS = 50;

    @Inject
    Asked asked;

    @Inject
    Logbook logbook;

    @Inject
    TrainedBots bots;

    private Feed feed;

    /** One sentence; tone is that of how sure the bot was, {@code intent} empty where it understood none. */
    public record Row(Entry entry, String tone, String intent) {}

    public record Tab(String textKey, String link, boolean chosen) {}

    public String getBot() {
        return asked.bot();
    }

    public List<Tab> getTabs() {
        return Stream.of(Asked.Side.values())
                .map(side -> new Tab(
                        "train.only." + side.key(),
                        asked.here()
                                .with("only", side == Asked.Side.DOUBTFUL ? "" : side.key())
                                .toString(),
                        side == asked.side()))
                .toList();
    }

    public List<Row> getRows() {
        return feed().entries().stream().map(FeedPage::row).toList();
    }

    private static Row row(Entry entry) {
        String tone = entry.verdict() == Verdict.MATCHED ? "good" : entry.verdict() == Verdict.UNSURE ? "warn" : "bad";
        return new Row(entry, tone, entry.intent() == null ? "" : entry.intent());
    }

    private Feed feed() {
        if (feed == null) {
            feed = logbook.feed(asked.wish(), ROWS);
        }
        return feed;
    }

    /** Where the list goes on; empty at its end. */
    public String getMore() {
        return feed().more()
                .map(mark ->
                        asked.here().with("after", mark.at() + "~" + mark.id()).toString())
                .orElse("");
    }

    /** Whether looking was given up before the page was full. */
    public boolean isGivenUp() {
        return feed().gaveUp();
    }

    /** Back to the beginning of the list; empty there. */
    public String getNewest() {
        return asked.text("after").isEmpty() ? "" : asked.here().toString();
    }

    /** Those of the draft, which a sentence may be taught to. */
    public List<String> getIntents() {
        return bots.on(getBot(), Environment.DRAFT)
                .map(draft -> draft.bot().intents().values().stream()
                        .map(Intent::slug)
                        .toList())
                .orElse(List.of());
    }

    public String getOnly() {
        return asked.side() == Asked.Side.DOUBTFUL ? "" : asked.side().key();
    }

    public boolean isArchive() {
        return asked.side() == Asked.Side.ARCHIVED;
    }

    public String getIntent() {
        return asked.text("intent");
    }

    public String getWords() {
        return asked.text("q");
    }

    public String getFrom() {
        return asked.text("from");
    }

    public String getTo() {
        return asked.text("to");
    }

    public boolean isFiltered() {
        return Stream.of(getIntent(), getWords(), getFrom(), getTo()).anyMatch(text -> !text.isEmpty());
    }
}
