package io.causerie.bot;

import io.causerie.bot.Entity.Enrichments;
import io.causerie.bot.Entity.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads entities. */
final class EntityReader {
    private static final Set<String> TYPES = Set.of("free", "restricted", "regex");
    private final List<String> languages;

    EntityReader(List<String> languages) {
        this.languages = languages;
    }

    Entity read(String slug, Item item) {
        Names.slug(item, slug);
        if (GoldEntities.NAMES.contains(slug)) {
            item.refuse("\"" + slug + "\" is built in", "Choose another name, or remove this one and use the built-in");
        }
        Fields fields = item.fields();
        String type = fields.need("type", "Write type: free, restricted or regex")
                .map(Item::text)
                .orElse("free");
        Enrichments more = fields.find("enrichments").map(this::enrichments).orElse(Enrichments.NONE);
        Entity entity = of(slug, type, fields, more);
        fields.done();
        return entity;
    }

    private Entity of(String slug, String type, Fields fields, Enrichments more) {
        return switch (type) {
            case "regex" -> regex(slug, fields, more);
            case "restricted" ->
                new Entity.Restricted(
                        slug,
                        fields.find("fuzziness").map(f -> f.integer(0, 100)).orElse(90),
                        values(fields.need("values", "Write the values by language: {en: [a, b]}")),
                        more);
            default -> {
                if (!TYPES.contains(type)) {
                    fields.find("type")
                            .ifPresent(t ->
                                    t.refuse("\"" + type + "\" is not a type of entity", Nearest.fix(type, TYPES)));
                }
                yield new Entity.Free(slug, values(fields.find("values")), more);
            }
        };
    }

    private static Entity regex(String slug, Fields fields, Enrichments more) {
        Optional<Item> pattern = fields.need("pattern", "Write a regular expression in single quotes");
        String flags = fields.text("flags");
        pattern.ifPresent(item -> {
            try {
                SafePattern.of(item.text(), flags);
            } catch (IllegalArgumentException e) {
                item.refuse("This is no regular expression: " + e.getMessage(), "Write it in single quotes: '\\d+'");
            }
        });
        return new Entity.Regex(slug, pattern.map(Item::text).orElse(""), flags, more);
    }

    private Map<String, List<Value>> values(Optional<Item> item) {
        return Fields.entries(item, entry -> {
            if (!languages.contains(entry.getKey())) {
                entry.getValue().refuse("The bot does not speak \"" + entry.getKey() + "\"", "Add it to \"languages\"");
            }
            return entry.getValue().items().stream().map(EntityReader::value).toList();
        });
    }

    private static Value value(Item item) {
        if (!item.isMap()) {
            return new Value(item.words(), List.of());
        }
        Fields fields = item.fields();
        String value =
                fields.need("value", "Write the value itself").map(Item::words).orElse("");
        List<String> synonyms = fields.list("synonyms", Item::words);
        fields.done();
        return new Value(value, synonyms);
    }

    private Enrichments enrichments(Item item) {
        Fields fields = item.fields();
        var enrichments = new Enrichments(facts(fields.find("defaults")), fields.list("groups", this::group));
        fields.done();
        return enrichments;
    }

    private Entity.Group group(Item item) {
        Fields fields = item.fields();
        String language = fields.find("language").map(Item::text).orElse(Wording.EVERY_LANGUAGE);
        var group = new Entity.Group(
                fields.text("name"), language, fields.list("values", Item::words), facts(fields.find("facts")));
        fields.done();
        return group;
    }

    private static Map<String, Object> facts(Optional<Item> item) {
        var facts = new LinkedHashMap<String, Object>();
        Fields.entries(item, Map.Entry::getValue)
                .forEach((key, value) -> facts.put(key, value.json().orElse(null)));
        return facts;
    }
}
