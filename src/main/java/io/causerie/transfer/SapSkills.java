package io.causerie.transfer;

import io.causerie.bot.Action;
import io.causerie.bot.ActionGroup;
import io.causerie.bot.Condition;
import io.causerie.bot.Message;
import io.causerie.bot.Requirement;
import io.causerie.bot.Skill;
import io.causerie.bot.SkillType;
import io.causerie.bot.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        var notes = new ArrayList<String>();
        String slug = slug(skill);
        SkillType type = type(skill, notes);
        boolean active = active(skill, type, notes);
        type = once.contains(type) ? SkillType.BUSINESS : type;
        if (type.once()) {
            once.add(type);
        }
        Spot done = Optional.ofNullable(doing.remove(skill.text("id"))).orElse(new Spot("dm/dm.json", "", Map.of()));
        Optional<Condition> fires = conditions.read(skill.at("in_condition"));
        if (type.once() && fires.isPresent()) {
            notes.add("its triggers are left out, as a " + type.word() + " skill has none");
            fires = Optional.empty();
        }
        Optional<Requirement.Several> needs =
                new SapRequirements(conditions, actions, lessons).read(done.at("requirement"));
        List<ActionGroup> acts = groups(done.at("out_condition"));
        skill.others(KNOWN)
                .forEach(other -> notes.add(
                        other.getKey() + " is left out: " + other.getValue().extract()));
        put(
                new Skill(
                        slug,
                        type,
                        title(skill),
                        skill.text("readme"),
                        group(skill),
                        active,
                        intro(type, acts, notes),
                        fires,
                        needs,
                        acts),
                skill,
                notes);
    }

    private void put(Skill skill, Spot source, List<String> notes) {
        if (lessons.draft().skills.putIfAbsent(skill.slug(), skill) != null) {
            ledger.left(Sort.SKILL, source.place(), skill.slug(), "another skill has this name");
        } else {
            ledger.kept(Sort.SKILL, source.place(), skill.slug(), notes);
        }
    }

    private SkillType type(Spot skill, List<String> notes) {
        String word = skill.text("type");
        return Arrays.stream(SkillType.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    notes.add("is a business skill, as its type \"" + word + "\" is not known");
                    return SkillType.BUSINESS;
                });
    }

    private boolean active(Spot skill, SkillType type, List<String> notes) {
        boolean active = skill.flag("is_active", true);
        if (once.contains(type)) {
            notes.add("is a business skill and not active, as there is a " + type.word() + " skill already");
            return false;
        }
        return active;
    }

    private Wording title(Spot skill) {
        var titles = new LinkedHashMap<String, List<String>>();
        skill.at("skill_titles").items().forEach(title -> {
            String language = Slugs.language(title.text("language"));
            String words = title.text("title").isBlank() ? title.text("value") : title.text("title");
            if (!language.isEmpty() && !words.isBlank()) {
                lessons.draft().languages.add(language);
                titles.put(language, List.of(words));
            }
        });
        String name = skill.text("name");
        return titles.isEmpty() ? name.isBlank() ? Wording.NONE : Wording.of(name) : new Wording(titles);
    }

    private String group(Spot skill) {
        return groups.getOrDefault(skill.text("skill_group_id"), "");
    }

    /** The words above the choice are the first text such a skill says. */
    private static Wording intro(SkillType type, List<ActionGroup> acts, List<String> notes) {
        if (type != SkillType.DISAMBIGUATION) {
            return Wording.NONE;
        }
        notes.add("its first text stands as \"intro\"");
        return acts.stream()
                .flatMap(group -> group.actions().stream())
                .filter(action -> action instanceof Action.Say say && say.message() instanceof Message.Text)
                .map(action -> ((Message.Text) ((Action.Say) action).message()).text())
                .findFirst()
                .orElse(Wording.of("Which one do you mean?"));
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
