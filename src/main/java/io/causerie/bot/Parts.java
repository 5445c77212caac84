package io.causerie.bot;

import java.util.Map;

/** The parts of a bot as JSON-like values, written as they stand under their names in a bot file. */
public final class Parts {
    private Parts() {}

    public static Object of(Intent intent) {
        return BotWriter.intent(intent);
    }

    public static Object of(Entity entity) {
        return BotWriter.entity(entity);
    }

    public static Object of(Skill skill) {
        return SkillWriter.skill(skill);
    }

    /** An action, or an element of one, as YAML that stands alone. */
    @SuppressWarnings("unchecked")
    public static String yaml(Object value) {
        return value instanceof Map<?, ?> map ? BotWriter.yaml((Map<String, Object>) map) : String.valueOf(value);
    }

    /** A single condition in words, such as {@code #location.country is-not fr}. */
    public static String words(Condition.Test test) {
        return ConditionText.write(test);
    }
}
