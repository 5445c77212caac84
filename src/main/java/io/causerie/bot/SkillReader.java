package io.causerie.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads skills. */
final class SkillReader {
    private final WordingReader words;
    private final ConditionReader conditions;
    private final ActionReader actions;
    private final RequirementReader requirements;

    SkillReader(WordingReader words, Mentions mentions) {
        this.words = words;
        this.conditions = new ConditionReader(mentions);
        this.actions = new ActionReader(words, mentions);
        this.requirements = new RequirementReader(actions, conditions, mentions);
    }

    Skill read(String slug, Item item) {
        Names.slug(item, slug);
        Fields fields = item.fields();
        SkillType type = fields.find("type").map(SkillReader::type).orElse(SkillType.BUSINESS);
        Optional<Item> triggers = fields.find("triggers");
        Optional<Item> intro = fields.find("intro");
        checkFit(item, type, triggers, intro);
        var skill = new Skill(
                slug,
                type,
                fields.find("title").map(words::read).orElse(Wording.NONE),
                fields.text("readme"),
                fields.text("group"),
                fields.flag("active", true),
                intro.map(words::read).orElse(Wording.NONE),
                triggers.map(conditions::trigger),
                fields.find("requirements").map(requirements::read),
                fields.list("actions", this::group));
        fields.done();
        return skill;
    }

    private static SkillType type(Item item) {
        String word = item.text();
        Set<String> words =
                Arrays.stream(SkillType.values()).map(SkillType::word).collect(Collectors.toSet());
        return Arrays.stream(SkillType.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    item.refuse("\"" + word + "\" is not a type of skill", Nearest.fix(word, words));
                    return SkillType.BUSINESS;
                });
    }

    private static void checkFit(Item skill, SkillType type, Optional<Item> triggers, Optional<Item> intro) {
        if (type.once()) {
            triggers.ifPresent(item ->
                    item.refuse("A " + type.word() + " skill has no triggers", "Remove them; it runs by its type"));
        }
        if (type == SkillType.DISAMBIGUATION && intro.isEmpty()) {
            skill.refuse("\"intro\" is missing", "Write what is said above the choice of skills");
        }
        if (type != SkillType.DISAMBIGUATION) {
            intro.ifPresent(
                    item -> item.refuse("Only a disambiguation skill has an intro", "Write a text among its actions"));
        }
    }

    private ActionGroup group(Item item) {
        Fields fields = item.fields();
        Optional<Condition> condition = fields.find("if").map(conditions::read);
        Optional<Item> steps = fields.find("do");
        if (steps.isEmpty() && item.isMap()) {
            item.refuse("\"do\" is missing", "Write {do: [...]}, with an \"if\" before it where it is needed");
        }
        List<Action> done = actions.actions(steps);
        fields.done();
        return new ActionGroup(condition, done);
    }
}
