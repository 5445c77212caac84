package io.causerie.understanding;

import io.causerie.bot.Entity;
import io.causerie.bot.SafePattern;
import io.causerie.bot.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the bot's own entities: patterns, closed lists (nearly right is enough), and listed free values. */
final class EntityFinder {
    private static final int MOST_OF_ONE_KIND = 20;

    private final List<Entity> entities;
    private final Map<String, SafePattern> patterns = new HashMap<>();

    EntityFinder(Collection<Entity> entities) {
        this.entities = List.copyOf(entities);
        this.entities.stream()
                .filter(Entity.Regex.class::isInstance)
                .map(Entity.Regex.class::cast)
                .forEach(regex -> patterns.put(regex.slug(), SafePattern.of(regex.pattern(), regex.flags())));
    }

    Map<String, List<Map<String, Object>>> find(String text, String language) {
        var found = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (Entity entity : entities) {
            List<Map<String, Object>> hits = hits(entity, text, language).stream()
                    .limit(MOST_OF_ONE_KIND)
                    .map(hit -> object(entity, hit, language))
                    .toList();
            if (!hits.isEmpty()) {
                found.put(entity.slug(), hits);
            }
        }
        return found;
    }

    private List<Hit> hits(Entity entity, String text, String language) {
        if (entity instanceof Entity.Regex regex) {
            return matches(patterns.get(regex.slug()), text);
        }
        if (entity instanceof Entity.Restricted closed) {
            return ValueMatch.in(text, closed.values().getOrDefault(language, List.of()), closed.fuzziness());
        }
        Entity.Free free = (Entity.Free) entity;
        return ValueMatch.in(text, free.values().getOrDefault(language, List.of()), 100);
    }

    private static List<Hit> matches(SafePattern pattern, String text) {
        var hits = new ArrayList<Hit>();
        int[] place = pattern.find(text, 0);
        while (place != null && hits.size() < MOST_OF_ONE_KIND) {
            String raw = text.substring(place[0], place[1]);
            if (!raw.isEmpty()) {
                hits.add(new Hit(raw, raw, 1));
            }
            place = pattern.find(text, Math.max(place[1], place[0] + 1));
        }
        return hits;
    }

    private static Map<String, Object> object(Entity entity, Hit hit, String language) {
        var object = new LinkedHashMap<String, Object>();
        object.put("value", hit.value());
        object.put("raw", hit.raw());
        object.put("confidence", hit.confidence());
        object.putAll(entity.enrichments().defaults());
        entity.enrichments().groups().stream()
                .filter(g -> g.language().equals(Wording.EVERY_LANGUAGE)
                        || g.language().equals(language))
                .filter(g -> g.values().stream().anyMatch(hit.value()::equalsIgnoreCase))
                .forEach(g -> object.putAll(g.facts()));
        return object;
    }

    /** Something found, as listed and as written by the person. */
    record Hit(String value, String raw, double confidence) {}
}
