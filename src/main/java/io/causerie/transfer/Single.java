package io.causerie.transfer;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A source that is one file. */
final class Single {
    private static final Pattern BOT_FILE =
            Pattern.compile("(?m)^[\"']?causerie[\"']?[ \\t]*+:|\\A\\s*+\\{\\s*+causerie\\s*+:");
    private static final Set<String> PARTS_OF_AN_ARCHIVE = Set.of("bot_versions", "services");
    private static final Set<String> LISTS = Set.of("intents", "entities", "expressions");

    private final String name;
    private final Terms terms;
    private final Draft draft;
    private final Ledger ledger = new Ledger();
    private final Lessons lessons;

    private Single(String name, Terms terms) {
        this.name = name;
        this.terms = terms;
        this.draft = terms.into().map(Draft::of).orElseGet(() -> new Draft(terms.bot()));
        this.lessons = new Lessons(draft, ledger, terms);
    }

    static Imported read(String name, byte[] bytes, Terms terms, Limits limits) {
        String text = Encodings.text(name, Inflated.bytes(name, bytes, limits));
        if (text.isBlank()) {
            throw new Unreadable(name, "There is nothing in it", "Send a file");
        }
        if (BOT_FILE.matcher(text).find()) {
            return botFile(text, terms);
        }
        var single = new Single(name, terms);
        if (!text.stripLeading().startsWith("{")) {
            return Imports.finished(single.draft, single.ledger.report(single.csv(text)));
        }
        Spot root = Spot.read(name, text);
        return has(root, Set.of("causerie"))
                ? botFile(text, terms)
                : Imports.finished(single.draft, single.ledger.report(single.json(root)));
    }

    private static Imported botFile(String text, Terms terms) {
        BotReading reading = BotFile.read(text);
        if (reading instanceof BotReading.Refused refused) {
            return new Imported.Faulty(refused.problems(), Optional.empty());
        }
        Bot bot = ((BotReading.Understood) reading).bot();
        var ledger = new Ledger();
        BotFileAccount.of(bot, terms.bot(), ledger);
        Report report = ledger.report("Bot file");
        if (bot.slug().equals(terms.bot())) {
            return new Imported.Read(bot, text, ((BotReading.Understood) reading).warnings(), report);
        }
        Draft renamed = Draft.of(bot);
        renamed.slug = terms.bot();
        return Imports.finished(renamed, report);
    }

    private String csv(String text) {
        draft.languages.addAll(draft.languages.isEmpty() ? Set.of(lessons.usualLanguage()) : Set.of());
        return new ListsCsv(text, lessons, terms).read();
    }

    private String json(Spot root) {
        if (has(root, Set.of("datasets"))) {
            new TrainedSet(root, lessons).read();
            return "Training data of an SAP archive";
        }
        if (has(root, Set.of("gazettes"))) {
            new CaiDataset(root, lessons).read();
            return "Data set in the form of SAP Conversational AI";
        }
        if (has(root, PARTS_OF_AN_ARCHIVE)) {
            throw new Unreadable(
                    name, "This is one file of an SAP archive", "Send the whole archive as it was exported");
        }
        if (has(root, LISTS)) {
            new ListsJson(root, lessons, terms.intent()).read();
            return "JSON list";
        }
        throw new Unreadable(
                name,
                "This JSON is neither a bot file nor a data set nor a list",
                "It needs causerie, datasets, gazettes," + " intents, entities or expressions at its top");
    }

    private static boolean has(Spot root, Set<String> names) {
        return root.value() instanceof Map<?, ?> map && names.stream().anyMatch(map::containsKey);
    }
}
