package io.causerie.transfer;

import io.causerie.bot.Entity;
import io.causerie.bot.Entity.Enrichments;
import io.causerie.bot.Entity.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** An entity in the making; until something else is known it is free. */
final class EntityDraft {
    enum Kind {
        FREE,
        RESTRICTED,
        REGEX
    }

    final String slug;
    Kind kind = Kind.FREE;
    OptionalInt fuzziness = OptionalInt.empty();
    String pattern = "";
    String flags = "";
    Enrichments enrichments = Enrichments.NONE;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, List<Value>> values = new LinkedHashMap<>();

    EntityDraft(String slug) {
        this.slug = slug;
    }

    static EntityDraft of(Entity entity) {
        var draft = new EntityDraft(entity.slug());
        draft.enrichments = entity.enrichments();
        if (entity instanceof Entity.Free free) {
            draft.values(free.values());
        } else if (entity instanceof Entity.Restricted restricted) {
            draft.kind = Kind.RESTRICTED;
            draft.fuzziness = OptionalInt.of(restricted.fuzziness());
            draft.values(restricted.values());
        } else if (entity instanceof Entity.Regex regex) {
            draft.kind = Kind.REGEX;
            draft.pattern = regex.pattern();
            draft.flags = regex.flags();
        }
        return draft;
    }

    private void values(Map<String, List<Value>> other) {
        other.forEach((language, list) -> {
            values.put(language, new ArrayList<>(list));
            Set<String> names = known.computeIfAbsent(language, l -> new HashSet<>());
            list.forEach(value -> names.add(value.value()));
            list.forEach(value -> names.addAll(value.synonyms()));
        });
    }

    /** Whether the value is new here; it may be known as a synonym of another. */
    boolean add(String language, String value) {
        boolean fresh = known.computeIfAbsent(language, l -> new HashSet<>()).add(value);
        return fresh && values.computeIfAbsent(language, l -> new ArrayList<>()).add(new Value(value, List.of()));
    }

    void forget(String language) {
        known.remove(language);
        values.remove(language);
    }

    Entity entity(int usualFuzziness) {
        return switch (kind) {
            case FREE -> new Entity.Free(slug, values, enrichments);
            case RESTRICTED -> new Entity.Restricted(slug, fuzziness.orElse(usualFuzziness), values, enrichments);
            case REGEX -> new Entity.Regex(slug, pattern, flags, enrichments);
        };
    }
}
