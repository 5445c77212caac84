package io.causerie.bot;

import java.util.List;
import java.util.Optional;

/**
 * One thing the bot can do: what sets it off, what it must know, what it does.
 *
 * @param title its name for people, shown when they must choose between skills
 * @param readme notes for authors
 * @param group the author's own drawer for skills, empty for none
 * @param intro what a disambiguation skill says above the choice
 */
public record Skill(
        String slug,
        SkillType type,
        Wording title,
        String readme,
        String group,
        boolean active,
        Wording intro,
        Optional<Condition> triggers,
        Optional<Requirement.Several> requirements,
        List<ActionGroup> actions) {

    public Skill {
        actions = List.copyOf(actions);
    }
}
