package io.causerie.bot;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole bot as its author wrote it; the order of intents, entities and skills is the author's.
 *
 * @param languages at least one; the first is the default
 * @param strictness 0-100, the confidence in per cent an intent must exceed (SAP default 50)
 * @param freeEntityStrictness the same for what free entities find (SAP default 0)
 * @param timeZone in which its days are counted; empty: the server's
 * @param delay seconds 0-5 waited after each message that names no delay of its own
 * @param baseUrl what a web call's route that starts with a slash is appended to
 * @param postbacks payload of a button or menu entry to the skill it starts
 */
public record Bot(
        String slug,
        String name,
        String description,
        List<String> languages,
        int strictness,
        int freeEntityStrictness,
        Optional<ZoneId> timeZone,
        double delay,
        Optional<String> baseUrl,
        Map<String, Intent> intents,
        Map<String, Entity> entities,
        Map<String, Skill> skills,
        Map<String, String> postbacks) {

    public Bot {
        languages = List.copyOf(languages);
        intents = Ordered.copy(intents);
        entities = Ordered.copy(entities);
        skills = Ordered.copy(skills);
        postbacks = Ordered.copy(postbacks);
    }

    public String defaultLanguage() {
        return languages.get(0);
    }

    /** The one skill of a type that may exist once (fallback, disambiguation, initialize), if it is active. */
    public Optional<Skill> only(SkillType type) {
        return skills.values().stream()
                .filter(skill -> skill.type() == type && skill.active())
                .findFirst();
    }
}
