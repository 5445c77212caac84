package io.causerie.transfer;

import io.causerie.bot.GoldEntities;
import io.causerie.bot.SafePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** One entity of SAP training data, in either of its forms (type as number or as word). */
final class SapEntity {
    /** Colours, locks and the like: how entities looked and were kept there. */
    private static final Set<String> KNOWN = Set.of(
            "id",
            "dataset_id",
            "entity_id",
            "is_open",
            "is_activated",
            "slug",
            "created_at",
            "updated_at",
            "strictness",
            "enrichment_strictness",
            "is_custom",
            "color",
            "name",
            "is_forking",
            "locked",
            "type",
            "regex_pattern",
            "regex_flags",
            "merge_tokens",
            "synonyms",
            "enrichments",
            "enrichment_type");

    private static final long USUAL_ENRICHMENT_STRICTNESS = 95;

    private final Spot entity;
    private final Lessons lessons;
    private final List<String> notes = new ArrayList<>();

    SapEntity(Spot entity, Lessons lessons) {
        this.entity = entity;
        this.lessons = lessons;
    }

    void read() {
        String slug = Slugs.of(TrainedSet.nameOf(entity));
        if (GoldEntities.NAMES.contains(slug)) {
            lessons.ledger()
                    .kept(
                            Sort.ENTITY,
                            entity.place(),
                            slug,
                            type().equals("gold") ? List.of() : List.of("the built-in entity of this name is used"));
        } else {
            custom(slug);
        }
    }

    private void custom(String slug) {
        EntityDraft draft = lessons.draft().entity(slug);
        switch (type()) {
            case "restricted" -> draft.kind = EntityDraft.Kind.RESTRICTED;
            case "regex" -> pattern(draft);
            case "free" -> draft.kind = EntityDraft.Kind.FREE;
            default ->
                notes.add("is a free entity here, as its type "
                        + entity.at("type").extract() + " is not known");
        }
        OptionalInt strictness = TrainedSet.percent(entity, "strictness");
        if (strictness.isPresent()) {
            draft.fuzziness = OptionalInt.of(Lessons.percent(strictness.getAsInt()));
        }
        entity.number("enrichment_strictness")
                .filter(percent -> percent != USUAL_ENRICHMENT_STRICTNESS)
                .ifPresent(percent -> notes.add("enrichment_strictness " + percent + " is left out"));
        entity.others(KNOWN)
                .forEach(other -> notes.add(
                        other.getKey() + " is left out: " + other.getValue().extract()));
        lessons.ledger().kept(Sort.ENTITY, entity.place(), slug, notes);
    }

    private String type() {
        return switch (entity.text("type").toLowerCase(Locale.ROOT)) {
            case "0", "gold" -> "gold";
            case "1", "free" -> "free";
            case "2", "restricted" -> "restricted";
            case "3", "regex" -> "regex";
            default -> "";
        };
    }

    private void pattern(EntityDraft draft) {
        String flags = entity.text("regex_flags");
        String pattern = entity.text("regex_pattern");
        try {
            SafePattern.of(pattern, flags);
            draft.kind = EntityDraft.Kind.REGEX;
            draft.flags = flags;
            draft.pattern = wholeWords(pattern);
        } catch (IllegalArgumentException e) {
            notes.add("is a free entity here, as its pattern cannot be read (" + e.getMessage() + "): " + pattern);
        }
    }

    /**
     * The platform matched words, not parts of them: a bot it exported asks for a code it knows by {@code [A-Z]{2}}, any case,
     * which would else be found in every sentence.
     */
    private String wholeWords(String pattern) {
        if (pattern.matches("(?s)(\\\\b|\\^).*(\\\\b|\\$)")) {
            return pattern;
        }
        notes.add("its pattern is kept to whole words, as it was there");
        return "(?<!\\w)(?:" + pattern + ")(?!\\w)";
    }
}
