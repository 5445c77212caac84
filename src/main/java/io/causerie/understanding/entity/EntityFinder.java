package io.causerie.understanding.entity;

import io.causerie.bot.Bot;
import io.causerie.bot.Entity;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a bot's own entities and the built-in ones in sentences; immutable and safe for threads. */
public final class EntityFinder {
    private static final int MOST_OF_ONE_KIND = 20;

    private static final ZonedDateTime NO_TIME = ZonedDateTime.parse("2000-01-03T12:00:00Z");

    /** Entities that depend on when they are said, and what of them does not. */
    private static final Map<String, Set<String>> NAMED_TIMES = Map.of(
            "datetime", Set.of("raw", "confidence"),
            "interval", Set.of("raw", "confidence"),
            "set", Set.of("raw", "confidence", "frequency", "interval", "rrule"));

    /** Found by their form alone: what was merely learned neither hides nor cuts them. */
    private static final Set<String> UNMISTAKABLE = Set.of("email", "url", "ip", "phone");

    private final List<OwnEntity> own;
    private final Map<String, FreeTagger> taggers = new HashMap<>();

    /** Free entities, of which only what is found with more confidence than this counts, in per cent. */
    private final Set<String> free;

    private final int freeStrictness;

    private EntityFinder(Bot bot) {
        own = bot.entities().values().stream().map(OwnEntity::new).toList();
        free = bot.entities().values().stream()
                .filter(Entity.Free.class::isInstance)
                .map(Entity::slug)
                .collect(Collectors.toSet());
        freeStrictness = bot.freeEntityStrictness();
    }

    /** Learns the free entities from the bot's tagged expressions; takes milliseconds for hundreds, about a second for thousands. */
    public static EntityFinder of(Bot bot) {
        var finder = new EntityFinder(bot);
        for (String language : bot.languages()) {
            FreeTagger.learn(bot, language).ifPresent(tagger -> finder.taggers.put(language, tagger));
        }
        return finder;
    }

    /**
     * @param spoken the language of the sentence (ISO 639-1, with or without a region), for dates, numbers and words
     * @param processing the language of the bot it is understood in, for the bot's own values
     * @param now when it is said, in the zone that its days are counted in
     * @return by entity, in the order found, the objects of SAP's request API (value, raw, confidence, fields)
     */
    public Map<String, List<Map<String, Object>>> find(
            String text, String spoken, String processing, ZonedDateTime now) {
        String language = Tongue.of(spoken) == Tongue.OTHER ? processing : spoken;
        Sentence sentence = Sentence.of(text, language, now);
        var found = new LinkedHashMap<String, List<Map<String, Object>>>();
        List<Found> builtIn = GoldFinder.in(sentence);
        List<Found> listed = listed(sentence, processing);
        List<Found> learned = learned(sentence, processing, listed, builtIn);
        Stream.concat(listed.stream(), learned.stream())
                .sorted(Comparator.comparingInt(Found::start))
                .forEach(one -> add(found, one, sentence));
        builtIn.stream()
                .filter(one -> listed.stream().noneMatch(other -> other.covers(one)))
                .filter(one -> learned.stream().noneMatch(other -> other.covers(one) && !isUnmistakable(one)))
                .forEach(one -> add(found, one, sentence));
        return found;
    }

    /** As when nobody knows when it is said: times that depend on it are found, and their fields are null (as SAP's may be). */
    public Map<String, List<Map<String, Object>>> find(String text, String spoken, String processing) {
        var found = find(text, spoken, processing, NO_TIME);
        NAMED_TIMES.forEach((entity, keep) -> found.getOrDefault(entity, List.of()).stream()
                .filter(object -> !"absolute".equals(object.get("state")))
                .forEach(object -> object.replaceAll((name, value) -> keep.contains(name) ? value : null)));
        return found;
    }

    /** Whether what was found will be found again whenever on the same day it is said. */
    public static boolean tellsNoTime(Map<String, List<Map<String, Object>>> found) {
        return Collections.disjoint(found.keySet(), NAMED_TIMES.keySet());
    }

    private List<Found> listed(Sentence sentence, String processing) {
        return own.stream()
                .flatMap(entity -> entity.in(sentence, processing).stream())
                .filter(this::isSure)
                .toList();
    }

    /** What resembles the examples, where no listed value of the same entity was found, and nothing unmistakable is cut. */
    private List<Found> learned(Sentence sentence, String processing, List<Found> listed, List<Found> builtIn) {
        FreeTagger tagger = taggers.get(processing);
        if (tagger == null) {
            return List.of();
        }
        return tagger.in(sentence).stream()
                .filter(this::isSure)
                .filter(one -> listed.stream().noneMatch(other -> other.sameKindAs(one) && other.overlaps(one)))
                .filter(one -> builtIn.stream().noneMatch(other -> isUnmistakable(other) && other.isCutBy(one)))
                .flatMap(one -> own.stream()
                        .filter(entity -> entity.slug().equals(one.entity()))
                        .map(entity -> entity.enriched(one, processing)))
                .toList();
    }

    private boolean isSure(Found one) {
        return !free.contains(one.entity()) || 100 * one.confidence() > freeStrictness;
    }

    private static boolean isUnmistakable(Found one) {
        return UNMISTAKABLE.contains(one.entity());
    }

    private static void add(Map<String, List<Map<String, Object>>> found, Found one, Sentence sentence) {
        List<Map<String, Object>> objects = found.computeIfAbsent(one.entity(), slug -> new ArrayList<>());
        if (objects.size() < MOST_OF_ONE_KIND) {
            objects.add(one.object(sentence.text()));
        }
    }
}
