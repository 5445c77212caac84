package io.causerie.transfer;

import io.causerie.bot.Action;
import io.causerie.bot.ActionGroup;
import io.causerie.bot.Condition;
import io.causerie.bot.Requirement;
import io.causerie.bot.Skill;
import io.causerie.bot.SkillType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Skills, of which {@code csr} holds the triggers and {@code dm} the requirements and actions, joined by id. */
final class SapSkills {
    private static final Set<String> KNOWN = Set.of(
            "id",
            "name",
            "slug",
            "builder",
            "readme",
            "ui",
            "in_condition",
            "is_active",
            "skill_titles",
            "type",
            "position",
            "created_at",
            "updated_at",
            "skill_group_id");

    private final Spot triggers;
    private final Map<String, Spot> doing = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Set<SkillType> once = EnumSet.noneOf(SkillType.class);
    private final Lessons lessons;
    private final Ledger ledger;
    private final SapConditions conditions;
    private final SapActions actions;

    SapSkills(Spot triggers, Optional<Spot> dialogue, SapCalls calls, Lessons lessons) {
        this.triggers = triggers;
        this.lessons = lessons;
        this.ledger = lessons.ledger();
        this.conditions = new SapConditions(lessons);
        this.actions = new SapActions(calls, slugs(triggers), lessons);
        dialogue.ifPresent(
                service -> service.at("skills").items().forEach(skill -> doing.put(skill.text("id"), skill)));
    }

    private static Map<String, String> slugs(Spot triggers) {
        var slugs = new HashMap<String, String>();
        triggers.at("skills").items().forEach(skill -> slugs.put(skill.text("id"), slug(skill)));
        return slugs;
    }

    private static String slug(Spot skill) {
        return Slugs.of(TrainedSet.nameOf(skill));
    }

    void read() {
        triggers.at("skill_groups").items().forEach(group -> {
            groups.put(group.text("id"), group.text("name"));
            ledger.taken(Sort.SKILL_GROUP, group.place(), group.text("name"));
        });
        triggers.at("skills").inPosition().forEach(this::skill);
        doing.values()
                .forEach(orphan -> ledger.left(
                        Sort.SKILL,
                        orphan.place(),
                        orphan.text("id"),
                        "no skill in the archive has this id: " + orphan.extract()));
    }

    private void skill(Spot skill) {
        Spot done = Optional.ofNullable(doing.remove(skill.text("id"))).orElse(new Spot("dm/dm.json", "", Map.of()));
        var cast = new SapSkillCast(skill, once);
        Optional<Condition> fires = cast.triggers(conditions.read(skill.at("in_condition")));
        Optional<Requirement.Several> needs =
                new SapRequirements(conditions, actions, lessons).read(done.at("requirement"));
        List<ActionGroup> acts = groups(done.at("out_condition"));
        var taken = new Skill(
                slug(skill),
                cast.type(),
                cast.title(lessons.draft().languages),
                skill.text("readme"),
                groups.getOrDefault(skill.text("skill_group_id"), ""),
                cast.active(),
                cast.intro(acts),
                fires,
                needs,
                acts);
        skill.others(KNOWN).forEach(other -> cast.lost(other.getKey(), other.getValue()));
        put(taken, skill, cast.notes());
    }

    private void put(Skill skill, Spot source, List<String> notes) {
        if (lessons.draft().skills.putIfAbsent(skill.slug(), skill) != null) {
            ledger.left(Sort.SKILL, source.place(), skill.slug(), "another skill has this name");
        } else {
            ledger.kept(Sort.SKILL, source.place(), skill.slug(), notes);
        }
    }

    private List<ActionGroup> groups(Spot root) {
        var found = new ArrayList<ActionGroup>();
        List<Action> unconditional = actions.read(root);
        if (!unconditional.isEmpty()) {
            found.add(new ActionGroup(Optional.empty(), unconditional));
        }
        root.at("children").inPosition().forEach(group -> {
            Optional<Condition> condition = conditions.read(group);
            found.add(new ActionGroup(condition, actions.read(group)));
        });
        return found;
    }
}
