package io.causerie.understanding.entity;

import io.causerie.bot.Entity;
import io.causerie.bot.SafePattern;
import io.causerie.bot.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One entity of a bot, ready to be looked for: a pattern, or values by language; its values bring their facts. */
final class OwnEntity {
    /** SAP's default of enrichment_strictness: how near a value must be to one that brings facts. */
    private static final int NEAR_ENOUGH = 95;

    private static final int OPEN_LIST = 90;
    private static final int MOST_MATCHES = 20;

    private final Entity entity;
    private final Optional<SafePattern> pattern;
    private final Map<String, ValueIndex<String>> values = new HashMap<>();
    private final Map<String, ValueIndex<Entity.Group>> groups = new HashMap<>();

    OwnEntity(Entity entity) {
        this.entity = entity;
        pattern = entity instanceof Entity.Regex regex
                ? Optional.of(SafePattern.of(regex.pattern(), regex.flags()))
                : Optional.empty();
        if (entity instanceof Entity.Restricted restricted) {
            index(restricted.values(), restricted.fuzziness());
        } else if (entity instanceof Entity.Free free) {
            index(free.values(), OPEN_LIST);
        }
        for (Entity.Group group : entity.enrichments().groups()) {
            ValueIndex<Entity.Group> index =
                    groups.computeIfAbsent(group.language(), language -> new ValueIndex<>(NEAR_ENOUGH));
            group.values().forEach(value -> index.add(value, group));
        }
    }

    private void index(Map<String, List<Entity.Value>> byLanguage, int fuzziness) {
        byLanguage.forEach((language, listed) -> {
            var index = new ValueIndex<String>(fuzziness);
            for (Entity.Value value : listed) {
                Stream.concat(Stream.of(value.value()), value.synonyms().stream())
                        .forEach(written -> index.add(written, value.value()));
            }
            values.put(language, index);
        });
    }

    String slug() {
        return entity.slug();
    }

    List<Found> in(Sentence sentence, String language) {
        if (pattern.isPresent()) {
            return matches(sentence, language);
        }
        ValueIndex<String> index = values.get(language);
        return index == null
                ? List.of()
                : index.in(sentence).stream()
                        .map(hit -> found(hit.value(), hit.start(), hit.end(), hit.likeness(), language))
                        .toList();
    }

    private List<Found> matches(Sentence sentence, String language) {
        var found = new ArrayList<Found>();
        for (int[] place : pattern.orElseThrow().findAll(sentence.text(), MOST_MATCHES)) {
            if (place[1] > place[0]) {
                found.add(found(sentence.text().substring(place[0], place[1]), place[0], place[1], 1, language));
            }
        }
        return found;
    }

    private Found found(String value, int start, int end, double confidence, String language) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("value", value);
        fields.put("raw", null);
        fields.put("confidence", confidence);
        fields.putAll(facts(value, language));
        return new Found(slug(), start, end, confidence, fields);
    }

    /** With the facts of the value it has. */
    Found enriched(Found learned, String language) {
        return found(
                (String) learned.fields().get("value"), learned.start(), learned.end(), learned.confidence(), language);
    }

    private Map<String, Object> facts(String value, String language) {
        var facts = new LinkedHashMap<>(entity.enrichments().defaults());
        for (String spoken : List.of(Wording.EVERY_LANGUAGE, language)) {
            ValueIndex<Entity.Group> index = groups.get(spoken);
            if (index != null) {
                index.nearest(value).forEach(group -> facts.putAll(group.facts()));
            }
        }
        return facts;
    }
}
