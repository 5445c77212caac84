package io.causerie.bot.edit;

import io.causerie.bot.BotText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives a skill another name, and leads whatever led to it there. */
public final class SkillName {
    private final String old;
    private final String now;

    private SkillName(String old, String now) {
        this.old = old;
        this.now = now;
    }

    public static String change(String file, String old, String now) {
        var name = new SkillName(old, now);
        String renamed = BotText.rename(file, List.of("skills", old), now);
        return name.led(name.led(renamed, "skills"), "postbacks");
    }

    private String led(String file, String kind) {
        String changed = file;
        Map<?, ?> parts = BotText.at(file, List.of(kind)).orElse(Map.of()) instanceof Map<?, ?> map ? map : Map.of();
        for (Map.Entry<?, ?> part : parts.entrySet()) {
            Object after = kind.equals("postbacks") ? name(part.getValue()) : walked(part.getValue());
            if (!after.equals(part.getValue())) {
                changed = BotText.put(changed, List.of(kind, String.valueOf(part.getKey())), after);
            }
        }
        return changed;
    }

    private Object walked(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::walked).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        var changed = new LinkedHashMap<String, Object>();
        map.forEach((key, member) -> changed.put(String.valueOf(key), walked(member)));
        changed.computeIfPresent("goTo", (key, skill) -> target(skill));
        if ("trigger_skill".equals(map.get("type"))) {
            changed.computeIfPresent("value", (key, skill) -> name(skill));
        }
        return changed;
    }

    private Object target(Object goTo) {
        return goTo instanceof Map<?, ?>
                        && Graft.at(goTo, "skill").filter(old::equals).isPresent()
                ? Graft.put(goTo, "skill", now)
                : name(goTo);
    }

    /** In every language that names it. */
    private Object name(Object skill) {
        if (skill instanceof Map<?, ?> languages) {
            var changed = new LinkedHashMap<String, Object>();
            languages.forEach((language, each) -> changed.put(String.valueOf(language), name(each)));
            return changed;
        }
        return old.equals(skill) ? now : skill;
    }
}
