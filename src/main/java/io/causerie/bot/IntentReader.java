package io.causerie.bot;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads intents and their examples. */
final class IntentReader {
    private final Mentions mentions;
    private final List<String> languages;

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
                expressions(expressions));
        fields.done();
        if (intent.expressions().values().stream().allMatch(List::isEmpty)) {
            item.warn("The intent has no expressions", "Without examples it is never recognised");
        }
        return intent;
    }

    private Map<String, List<Expression>> expressions(Optional<Item> item) {
        return Fields.entries(item, entry -> {
            Names.language(entry.getValue(), entry.getKey());
            if (!languages.contains(entry.getKey())) {
                entry.getValue().refuse("The bot does not speak \"" + entry.getKey() + "\"", "Add it to \"languages\"");
            }
            return list(entry.getValue());
        });
    }

    private List<Expression> list(Item item) {
        Set<String> seen = new HashSet<>();
        return item.items().stream()
                .map(member -> {
                    Expression expression = Expression.parse(member.words());
                    expression.tags().forEach(tag -> mentions.entity(member, tag.entity()));
                    if (!seen.add(expression.text())) {
                        member.warn("This expression is here twice", "Keep one of the two");
                    }
                    return expression;
                })
                .toList();
    }
}
