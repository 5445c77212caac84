package io.causerie.bot;

import java.util.List;
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

    /** A condition as it stands in a bot file; what cannot be read stands on the left as it is. */
    public static Condition condition(Object written) {
        if (written instanceof Map<?, ?> map) {
            Join join = map.containsKey("any") ? Join.ANY : Join.ALL;
            Object members = map.get(join == Join.ANY ? "any" : "all");
            return new Condition.Several(
                    join,
                    members instanceof List<?> list
                            ? list.stream().map(Parts::condition).toList()
                            : List.of());
        }
        try {
            return ConditionText.parse(String.valueOf(written));
        } catch (IllegalArgumentException unreadable) {
            return new Condition.Test(String.valueOf(written), Operator.IS_PRESENT, "");
        }
    }

    /** A single condition in words, such as {@code #location.country is-not fr}. */
    public static String words(Condition.Test test) {
        return ConditionText.write(test);
    }
}
