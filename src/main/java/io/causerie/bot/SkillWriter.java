package io.causerie.bot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a skill. */
final class SkillWriter {
    private SkillWriter() {}

    static Object skill(Skill skill) {
        var tree = new Tree()
                .always("type", skill.type().word())
                .unless(Wording.NONE, "title", written(skill.title()))
                .unless("", "readme", skill.readme())
                .unless("", "group", skill.group())
                .unless(true, "active", skill.active())
                .unless(Wording.NONE, "intro", written(skill.intro()));
        skill.triggers().ifPresent(triggers -> tree.always("triggers", condition(triggers)));
        skill.requirements().ifPresent(several -> tree.always("requirements", requirement(several)));
        return tree.filled(
                        "actions",
                        skill.actions().stream().map(SkillWriter::group).toList())
                .map();
    }

    private static Object written(Wording wording) {
        return wording.isNone() ? wording : wording(wording);
    }

    /** The shortest form that means the same. */
    static Object wording(Wording wording) {
        var byLanguage = new LinkedHashMap<String, Object>();
        wording.alternatives().forEach((language, all) -> byLanguage.put(language, all.size() == 1 ? all.get(0) : all));
        return byLanguage.containsKey(Wording.EVERY_LANGUAGE) ? byLanguage.get(Wording.EVERY_LANGUAGE) : byLanguage;
    }

    static Object condition(Condition condition) {
        if (condition instanceof Condition.Several several) {
            return Map.of(
                    word(several.join()),
                    several.members().stream().map(SkillWriter::condition).toList());
        }
        return ConditionText.write((Condition.Test) condition);
    }

    private static String word(Join join) {
        return join == Join.ANY ? "any" : "all";
    }

    private static Object requirement(Requirement requirement) {
        var tree = new Tree();
        if (requirement instanceof Requirement.Several several) {
            tree.always(
                    word(several.join()),
                    several.members().stream().map(SkillWriter::requirement).toList());
        } else if (requirement instanceof Requirement.One one) {
            switch (one.sought()) {
                case ENTITY -> tree.always("entity", one.slug());
                case INTENT -> tree.always("intent", one.slug());
                case FREE_TEXT -> tree.always("freeText", true);
            }
            tree.unless(one.slug(), "as", one.alias());
            tree.filled(
                    "validators",
                    one.validators().stream().map(SkillWriter::validator).toList());
        }
        return tree.filled("missing", actions(requirement.missing()))
                .filled("complete", actions(requirement.complete()))
                .map();
    }

    private static Map<String, Object> validator(Requirement.Validator validator) {
        return new Tree()
                .always("if", condition(validator.failsIf()))
                .filled("do", actions(validator.replies()))
                .map();
    }

    private static Map<String, Object> group(ActionGroup group) {
        var tree = new Tree();
        group.condition().ifPresent(condition -> tree.always("if", condition(condition)));
        return tree.always("do", actions(group.actions())).map();
    }

    private static List<Map<String, Object>> actions(List<Action> actions) {
        return actions.stream().map(ActionWriter::action).toList();
    }
}
