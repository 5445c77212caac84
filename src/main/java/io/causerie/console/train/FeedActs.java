package io.causerie.console.train;

import io.causerie.bot.Bot;
import io.causerie.bot.Environment;
import io.causerie.bot.Saving;
import io.causerie.console.Lessons;
import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.conversation.logbook.Entry;
import io.causerie.conversation.logbook.Fate;
import io.causerie.conversation.logbook.Logbook;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import io.causerie.understanding.TrainedBots;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an author does with sentences of the feed: the chosen ones, or the one whose button was pressed. */
@Named("feedActs")
@RequestScoped
public class FeedActs {
    private static final int MOST = 100;

    @Inject
    Asked asked;

    @Inject
    Logbook logbook;

    @Inject
    Lessons lessons;

    @Inject
    TrainedBots bots;

    @Inject
    Visitor visitor;

    @Inject
    Audit audit;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    /** The chosen sentences become expressions of an intent of the draft, each in the language it was understood in. */
    public void assign() {
        String intent = asked.text("wanted");
        List<Entry> entries = entries();
        Optional<Bot> draft = bots.on(asked.bot(), Environment.DRAFT).map(TrainedBots.Trained::bot);
        if (draft.filter(bot -> bot.intents().containsKey(intent)).isEmpty()) {
            notices.bad(intent.isEmpty() ? "train.fault.no-intent" : "train.fault.intent", intent);
        } else if (mayGoOn(entries) && taught(draft.get(), intent, entries)) {
            logbook.settle(asked.bot(), ids(entries), Fate.ASSIGNED);
            audit.record(
                    visitor.actor(),
                    "bot.expressions-added",
                    "bots/" + asked.bot() + "/intents/" + intent,
                    "count=" + entries.size());
            ways.to(asked.here().toString(), "train.done.assigned");
        }
    }

    /** All languages or, where one cannot be saved, those before it. */
    private boolean taught(Bot bot, String intent, List<Entry> entries) {
        Map<String, LinkedHashSet<String>> sentences = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> bot.languages().contains(entry.language()) ? entry.language() : bot.defaultLanguage(),
                        TreeMap::new,
                        Collectors.mapping(Entry::words, Collectors.toCollection(LinkedHashSet::new))));
        boolean taught = sentences.entrySet().stream()
                .map(each -> new Lessons.Lesson(bot.slug(), intent, each.getKey(), each.getValue(), visitor.getName()))
                .allMatch(lesson -> lessons.teach(lesson)
                        .filter(Saving.Saved.class::isInstance)
                        .isPresent());
        if (!taught) {
            notices.bad("train.fault.save", intent);
        }
        return taught;
    }

    /** They teach nothing, and leave the feed. */
    public void archive() {
        List<Entry> entries = entries();
        if (mayGoOn(entries)) {
            logbook.settle(asked.bot(), ids(entries), Fate.ARCHIVED);
            audit.record(visitor.actor(), "logbook.archived", "bots/" + asked.bot(), "count=" + entries.size());
            ways.to(asked.here().toString(), "train.done.archived");
        }
    }

    private boolean mayGoOn(List<Entry> entries) {
        if (!visitor.isMayAuthor()) {
            notices.bad("train.fault.role");
        } else if (entries.isEmpty()) {
            notices.bad("train.fault.nothing");
        }
        return visitor.isMayAuthor() && !entries.isEmpty();
    }

    private List<Entry> entries() {
        return logbook.open(asked.bot(), asked.chosen().stream().limit(MOST).toList());
    }

    private static List<Long> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    /** What was chosen, while it could not be done. */
    public String getWanted() {
        return asked.text("wanted");
    }

    public boolean isChosen(long id) {
        return asked.chosen().contains(id);
    }
}
