package io.causerie.transfer;

import io.causerie.bot.Action;
import io.causerie.bot.Join;
import io.causerie.bot.Requirement;
import io.causerie.bot.Requirement.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trees of requirements; each leaf is an entity or an intent with an alias and three slots of replies. */
final class SapRequirements {
    private final SapConditions conditions;
    private final SapActions actions;
    private final Lessons lessons;
    private final Ledger ledger;

    SapRequirements(SapConditions conditions, SapActions actions, Lessons lessons) {
        this.conditions = conditions;
        this.actions = actions;
        this.lessons = lessons;
        this.ledger = lessons.ledger();
    }

    /** Empty for a tree without a leaf. */
    Optional<Requirement.Several> read(Spot root) {
        return requirement(root)
                .map(found -> found instanceof Requirement.Several several
                        ? several
                        : new Requirement.Several(Join.ALL, List.of(found), List.of(), List.of()));
    }

    private Optional<Requirement> requirement(Spot node) {
        if (!node.isMap()) {
            return Optional.empty();
        }
        if (node.text("type").equals("data")) {
            return one(node);
        }
        List<Requirement> members = node.at("children").inPosition().stream()
                .flatMap(child -> requirement(child).stream())
                .toList();
        List<Action> missing = replies(node.at("on_empty_condition"));
        List<Action> complete = replies(node.at("on_success_condition"));
        if (members.size() == 1 && missing.isEmpty() && complete.isEmpty()) {
            return Optional.of(members.get(0));
        }
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new Requirement.Several(SapConditions.join(node), members, missing, complete));
    }

    private Optional<Requirement> one(Spot leaf) {
        Spot data = leaf.at("data");
        String name = data.text("name").replaceFirst("^[#@]", "");
        String slug = Slugs.of(name);
        List<Action> missing = replies(leaf.at("on_empty_condition"));
        List<Action> complete = replies(leaf.at("on_success_condition"));
        List<Requirement.Validator> validators = validators(leaf.at("on_validation_condition"));
        Optional<Sought> sought = sought(data.text("type"));
        if (sought.isEmpty() || name.isBlank()) {
            ledger.left(Sort.REQUIREMENT, leaf.place(), name, "is neither an entity nor an intent: " + data.extract());
            return Optional.empty();
        }
        var notes = new ArrayList<String>();
        String alias = alias(data.text("field"), slug, notes);
        define(sought.get(), slug);
        ledger.kept(Sort.REQUIREMENT, leaf.place(), name + " as " + alias, notes);
        return Optional.of(new Requirement.One(sought.get(), slug, alias, missing, complete, validators));
    }

    private static Optional<Sought> sought(String type) {
        return switch (type) {
            case "entity" -> Optional.of(Sought.ENTITY);
            case "intent" -> Optional.of(Sought.INTENT);
            default -> Optional.empty();
        };
    }

    private void define(Sought sought, String slug) {
        if (sought == Sought.ENTITY) {
            lessons.defined(slug, "a requirement asks for it");
        } else {
            lessons.wanted(slug, "a requirement asks for it; it has no expressions yet");
        }
    }

    private static String alias(String field, String slug, List<String> notes) {
        String alias = field.isBlank() ? slug : field.strip();
        if (alias.matches("[A-Za-z_][A-Za-z0-9_-]{0,99}")) {
            return alias;
        }
        String plain = "_" + Slugs.of(alias);
        notes.add("\"" + alias + "\" is called " + plain + " in the memory; mend the variables that speak of it");
        return Slugs.cut(plain, 100);
    }

    /** The replies of a slot; they run without a condition of their own here. */
    private List<Action> replies(Spot slot) {
        var replies = new ArrayList<>(actions.read(slot));
        slot.at("children").inPosition().forEach(child -> {
            if (child.text("type").equals("data")) {
                ledger.left(
                        Sort.CONDITION, child.place(), child.path(), "replies of a requirement have no condition here");
            } else {
                replies.addAll(replies(child));
            }
        });
        return replies;
    }

    private List<Requirement.Validator> validators(Spot slot) {
        if (!slot.isMap()) {
            return List.of();
        }
        List<Spot> each =
                slot.at("actions").given() ? List.of(slot) : slot.at("children").inPosition();
        return each.stream()
                .flatMap(one -> conditions.read(one).stream()
                        .map(failsIf -> new Requirement.Validator(failsIf, actions.read(one))))
                .toList();
    }
}
