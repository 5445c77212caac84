package io.causerie.bot;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** The written form of a bot, version 1 (docs/bot-file.md): YAML 1.2, or JSON, which is YAML. */
public final class BotFile {
    private BotFile() {}

    /** Reads a file; every fault is found in one go. */
    public static BotReading read(String text) {
        var faults = new Faults();
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Optional<Node> root = new YamlText(faults).root(bare);
        Optional<Bot> bot = root.map(node -> new BotReader().read(new Item(node, "", faults)));
        return faults.any() || bot.isEmpty()
                ? new BotReading.Refused(faults.problems())
                : new BotReading.Understood(bot.get(), faults.warnings());
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
