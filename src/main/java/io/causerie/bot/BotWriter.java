package io.causerie.bot;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes a bot: intents and entities here, skills in {@link SkillWriter}. */
final class BotWriter {
    private BotWriter() {}

    static String yaml(Bot bot) {
        return yaml(tree(bot));
    }

    static String yaml(Map<String, Object> tree) {
        var settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(120)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings).dumpToString(tree);
    }

    static Map<String, Object> tree(Bot bot) {
        var tree = new Tree()
                .always("causerie", 1)
                .always("bot", bot.slug())
                .unless("", "name", bot.name())
                .unless("", "description", bot.description())
                .always("languages", bot.languages())
                .always("strictness", bot.strictness())
                .unless(0, "freeEntityStrictness", bot.freeEntityStrictness())
                .unless("", "timeZone", bot.timeZone().map(ZoneId::getId).orElse(""))
                .unless(0.0, "delay", bot.delay());
        bot.baseUrl().ifPresent(url -> tree.always("baseUrl", url));
        return tree.filled("intents", each(bot.intents(), BotWriter::intent))
                .filled("entities", each(bot.entities(), BotWriter::entity))
                .filled("skills", each(bot.skills(), SkillWriter::skill))
                .filled("postbacks", bot.postbacks())
                .map();
    }

    static Object intent(Intent intent) {
        var tree = new Tree().unless("", "description", intent.description());
        intent.strictness().ifPresent(strictness -> tree.always("strictness", strictness));
        return tree.unless(true, "active", intent.active())
                .filled("expressions", each(intent.expressions(), list -> list.stream()
                        .map(Expression::written)
                        .toList()))
                .map();
    }

    static Object entity(Entity entity) {
        var tree = new Tree();
        if (entity instanceof Entity.Free free) {
            tree.always("type", "free").filled("values", each(free.values(), BotWriter::values));
        } else if (entity instanceof Entity.Restricted restricted) {
            tree.always("type", "restricted")
                    .always("fuzziness", restricted.fuzziness())
                    .always("values", each(restricted.values(), BotWriter::values));
        } else if (entity instanceof Entity.Regex regex) {
            tree.always("type", "regex").always("pattern", regex.pattern()).unless("", "flags", regex.flags());
        }
        return tree.filled("enrichments", enrichments(entity.enrichments())).map();
    }

    private static List<Object> values(List<Entity.Value> values) {
        return values.stream()
                .map(v -> v.synonyms().isEmpty()
                        ? (Object) v.value()
                        : new Tree()
                                .always("value", v.value())
                                .always("synonyms", v.synonyms())
                                .map())
                .toList();
    }

    private static Map<String, Object> enrichments(Entity.Enrichments enrichments) {
        List<Map<String, Object>> groups = enrichments.groups().stream()
                .map(group -> new Tree()
                        .unless("", "name", group.name())
                        .unless(Wording.EVERY_LANGUAGE, "language", group.language())
                        .filled("values", group.values())
                        .filled("facts", group.facts())
                        .map())
                .toList();
        return new Tree()
                .filled("defaults", enrichments.defaults())
                .filled("groups", groups)
                .map();
    }

    static <T> Map<String, Object> each(Map<String, T> map, Function<T, Object> write) {
        var written = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> written.put(key, write.apply(value)));
        return written;
    }
}
