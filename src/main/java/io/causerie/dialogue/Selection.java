package io.causerie.dialogue;

import io.causerie.bot.Bot;
import io.causerie.bot.Skill;
import io.causerie.bot.SkillType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the skill that handles what was heard (SAP reference, order in which skills are tried). */
final class Selection {
    static final String SKILL_PAYLOAD = "skill:";

    private final Mind mind;
    private final Needs needs;

    Selection(Mind mind, Needs needs) {
        this.mind = mind;
        this.needs = needs;
    }

    /** A skill, why, and for a disambiguation between which. */
    record Chosen(Skill skill, String reason, List<Skill> among) {}

    Optional<Chosen> choose() {
        Optional<Skill> direct = direct(mind.bot, mind.heard);
        if (direct.isPresent()) {
            return chosen(direct.get(), "TAPPED");
        }
        Optional<Skill> top = top();
        if (top.isPresent()) {
            Optional<String> reason = reasonToContinue(top.get());
            if (reason.isPresent()) {
                return chosen(top.get(), reason.get());
            }
            mind.trace.info(
                    "I_SKILL_SKIPPED",
                    "\"" + top.get().slug() + "\" waits, but this is not for it",
                    Map.of("skill", top.get().slug()));
        }
        return among(mind.bot.skills().values().stream().filter(this::fires).toList());
    }

    /** The skill that a tapped payload names. */
    static Optional<Skill> direct(Bot bot, Heard heard) {
        if (!(heard instanceof Heard.Tapped tapped)) {
            return Optional.empty();
        }
        String payload = tapped.payload();
        String slug = payload.startsWith(SKILL_PAYLOAD)
                ? payload.substring(SKILL_PAYLOAD.length())
                : bot.postbacks().getOrDefault(payload, "");
        return Optional.ofNullable(bot.skills().get(slug)).filter(Skill::active);
    }

    private Optional<Skill> top() {
        if (mind.stack.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(mind.bot.skills().get(mind.stack.get(mind.stack.size() - 1)))
                .filter(Skill::active);
    }

    private Optional<String> reasonToContinue(Skill top) {
        if (top.triggers().filter(mind::holds).isPresent()) {
            return Optional.of("CURRENT_SKILL_TRIGGERS_OK");
        }
        if (needs.answered(top)) {
            return Optional.of("CURRENT_SKILL_REQUIREMENT_FOUND");
        }
        boolean onlyWaiting = top.triggers().isEmpty() && top.requirements().isEmpty();
        return onlyWaiting ? Optional.of("CURRENT_SKILL_WAITS") : Optional.empty();
    }

    private boolean fires(Skill skill) {
        if (skill.triggers().isEmpty()) {
            return false;
        }
        Conditions conditions = mind.conditions();
        boolean fires = skill.active() && conditions.hold(skill.triggers().get());
        List<String> unmet = fires || !skill.active()
                ? List.of()
                : conditions.unmet(skill.triggers().get());
        mind.trace.info(
                "I_SKILL_TRIED",
                "The triggers of \"" + skill.slug() + "\" are " + (fires ? "true" : "not true"),
                Map.of("skill", skill.slug(), "fires", fires, "active", skill.active(), "unmet", unmet));
        return fires;
    }

    private Optional<Chosen> among(List<Skill> fired) {
        if (fired.size() == 1) {
            return chosen(fired.get(0), "TRIGGERS_OK");
        }
        Optional<Skill> disambiguation = mind.bot.only(SkillType.DISAMBIGUATION);
        if (fired.size() > 1 && disambiguation.isPresent()) {
            return Optional.of(new Chosen(disambiguation.get(), "SEVERAL_FIRED", fired));
        }
        if (fired.size() > 1) {
            mind.trace.warning(
                    "W_SEVERAL_FIRED",
                    "Several skills fired and no disambiguation skill tells them apart: "
                            + fired.stream().map(Skill::slug).toList());
        }
        return mind.bot
                .only(SkillType.FALLBACK)
                .map(fallback -> new Chosen(fallback, fired.isEmpty() ? "NONE_FIRED" : "SEVERAL_FIRED", fired));
    }

    private static Optional<Chosen> chosen(Skill skill, String reason) {
        return Optional.of(new Chosen(skill, reason, List.of()));
    }
}
