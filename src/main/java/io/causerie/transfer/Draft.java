package io.causerie.transfer;

import io.causerie.bot.Bot;
import io.causerie.bot.Skill;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A bot in the making: a new one, or an existing one that gets more. */
final class Draft {
    String slug;
    String name = "";
    String description = "";
    int strictness = 50;
    int fuzziness = 90;
    int freeEntityStrictness;
    Optional<ZoneId> timeZone = Optional.empty();
    double delay;
    Optional<String> baseUrl = Optional.empty();
    final Set<String> languages = new LinkedHashSet<>();
    final Map<String, IntentDraft> intents = new LinkedHashMap<>();
    final Map<String, EntityDraft> entities = new LinkedHashMap<>();
    final Map<String, Skill> skills = new LinkedHashMap<>();
    final Map<String, String> postbacks = new LinkedHashMap<>();

    Draft(String slug) {
        this.slug = slug;
    }

    static Draft of(Bot bot) {
        var draft = new Draft(bot.slug());
        draft.name = bot.name();
        draft.description = bot.description();
        draft.strictness = bot.strictness();
        draft.freeEntityStrictness = bot.freeEntityStrictness();
        draft.timeZone = bot.timeZone();
        draft.delay = bot.delay();
        draft.baseUrl = bot.baseUrl();
        draft.languages.addAll(bot.languages());
        bot.intents().forEach((slug, intent) -> draft.intents.put(slug, IntentDraft.of(intent)));
        bot.entities().forEach((slug, entity) -> draft.entities.put(slug, EntityDraft.of(entity)));
        draft.skills.putAll(bot.skills());
        draft.postbacks.putAll(bot.postbacks());
        return draft;
    }

    IntentDraft intent(String slug) {
        return intents.computeIfAbsent(slug, IntentDraft::new);
    }

    EntityDraft entity(String slug) {
        return entities.computeIfAbsent(slug, EntityDraft::new);
    }

    Bot bot() {
        List<String> spoken = new ArrayList<>(languages.isEmpty() ? List.of("en") : languages);
        return new Bot(
                slug,
                name,
                description,
                spoken,
                strictness,
                freeEntityStrictness,
                timeZone,
                delay,
                baseUrl,
                built(intents, IntentDraft::intent),
                built(entities, draft -> draft.entity(fuzziness)),
                skills,
                postbacks);
    }

    private static <D, T> Map<String, T> built(Map<String, D> drafts, Function<D, T> build) {
        return drafts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, draft -> build.apply(draft.getValue()), (a, b) -> b, LinkedHashMap::new));
    }
}
