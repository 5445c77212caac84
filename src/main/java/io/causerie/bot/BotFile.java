package io.causerie.bot;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.nodes.Node;

/** The written form of a bot, version 1 (docs/bot-file.md): YAML 1.2, or JSON, which is YAML. */
public final class BotFile {
    private BotFile() {}

    /** Reads a file; every fault is found in one go. */
    public static BotReading read(String text) {
        return read(text, (file, bot) -> {});
    }

    /** Reads the file of this bot; that of another one is refused. */
    public static BotReading readOf(String slug, String text) {
        return read(text, (file, bot) -> {
            if (!bot.slug().equals(slug)) {
                file.fields()
                        .find("bot")
                        .ifPresent(name -> name.refuse(
                                "This is the file of another bot",
                                "Write \"bot: " + slug + "\", or save it as " + bot.slug()));
            }
        });
    }

    private static BotReading read(String text, BiConsumer<Item, Bot> check) {
        var faults = new Faults();
        Optional<Node> root = new YamlText(faults).root(text);
        Optional<Bot> bot = root.map(node -> {
            Item file = new Item(node, "", faults);
            Bot read = new BotReader().read(file);
            check.accept(file, read);
            return read;
        });
        return faults.any() || bot.isEmpty()
                ? new BotReading.Refused(faults.problems())
                : new BotReading.Understood(bot.get(), faults.warnings());
    }

    /** Reads a part, such as an intent as it stands under its name (YAML or JSON). */
    public static PartReading readPart(String text) {
        var faults = new Faults();
        Optional<Item> part = new YamlText(faults).root(text).map(node -> new Item(node, "", faults));
        part.ifPresent(Item::fields);
        return faults.any() || part.isEmpty()
                ? new PartReading.Refused(faults.problems())
                : new PartReading.Understood(part.flatMap(Item::json).orElseThrow());
    }

    /** YAML that reads back to an equal bot. */
    public static String write(Bot bot) {
        return BotWriter.yaml(bot);
    }

    /** JSON that reads back to an equal bot. */
    public static String writeJson(Bot bot) {
        return Json.write(BotWriter.tree(bot));
    }

    /** The JSON Schema (draft 2020-12) of the file. */
    public static String schema() {
        return Resources.text("bot-file-1.schema.json");
    }
}
