package io.causerie.bot;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads intents and their examples. */
final class IntentReader {
    private final Mentions mentions;
    private final List<String> languages;
    private final Map<String, String> owners = new HashMap<>();

    IntentReader(Mentions mentions, List<String> languages) {
        this.mentions = mentions;
        this.languages = languages;
    }

    Intent read(String slug, Item item) {
        Names.slug(item, slug);
        Fields fields = item.fields();
        Optional<Item> expressions = fields.find("expressions");
        var intent = new Intent(
                slug,
                fields.text("description"),
                fields.find("strictness")
                        .map(place -> OptionalInt.of(place.integer(0, 100)))
                        .orElse(OptionalInt.empty()),
                fields.flag("active", true),
                expressions(slug, expressions));
        fields.done();
        if (intent.expressions().values().stream().allMatch(List::isEmpty)) {
            item.warn("The intent has no expressions", "Without examples it is never recognised");
        }
        return intent;
    }

    private Map<String, List<Expression>> expressions(String slug, Optional<Item> item) {
        return Fields.entries(item, entry -> {
            Names.language(entry.getValue(), entry.getKey());
            if (!languages.contains(entry.getKey())) {
                entry.getValue().refuse("The bot does not speak \"" + entry.getKey() + "\"", "Add it to \"languages\"");
            }
            return list(slug, entry.getKey(), entry.getValue());
        });
    }

    private List<Expression> list(String slug, String language, Item item) {
        return item.items().stream()
                .map(member -> expression(slug, language, member))
                .toList();
    }

    private Expression expression(String slug, String language, Item item) {
        Expression expression = Expression.parse(item.words());
        expression.tags().forEach(tag -> mentions.entity(item, tag.entity()));
        String owner = owners.putIfAbsent(language + " " + expression.text().toLowerCase(Locale.ROOT), slug);
        if (slug.equals(owner)) {
            item.warn("This expression is here twice", "Keep one of the two");
        } else if (owner != null) {
            item.warn("This expression is also one of \"" + owner + "\"", "Keep it where it belongs");
        }
        return expression;
    }
}
