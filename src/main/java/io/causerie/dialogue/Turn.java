package io.causerie.dialogue;

import io.causerie.bot.Bot;
import io.causerie.bot.Skill;
import io.causerie.bot.SkillType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays one turn: ends an old conversation, chooses the skill, lets it run (SAP reference, conversation state). */
final class Turn {
    private static final int MOST_JUMPS = 20;

    private final Mind mind;
    private final Steps steps;
    private final Needs needs;

    private Turn(Mind mind, Steps steps, List<String> askedBefore) {
        this.mind = mind;
        this.steps = steps;
        this.needs = new Needs(mind, steps, askedBefore);
    }

    static Turned play(Bot bot, Suspension from, int mostCalls) {
        boolean begins = from.state().isOver(from.occasion().now());
        State state = from.state().startingAt(from.occasion().now());
        var mind = new Mind(bot, state, from.heard(), from.occasion());
        var steps = new Steps(mind, from.settled(), mostCalls);
        try {
            new Turn(mind, steps, state.asked()).run(begins);
            return steps.answered();
        } catch (Steps.CallNeeded needed) {
            return new Turned.Asking(needed.call(), from.asking(steps.used(), needed.call()), mind.trace.lines());
        }
    }

    private void run(boolean begins) {
        mind.trace.info("I_HEARD", "Understood \"" + mind.meaning.source() + "\"", understood());
        settleLanguage();
        if (begins) {
            mind.trace.info("I_CONVERSATION_STARTED", "A new conversation");
            mind.bot.only(SkillType.INITIALIZE).ifPresent(skill -> steps.groups(skill.actions()));
        }
        var selection = new Selection(mind, needs);
        selection.choose().ifPresentOrElse(this::follow, () -> mind.trace.warning("W_NO_REPLY", "No skill answers"));
        if (steps.leavesSilence()) {
            mind.bot
                    .only(SkillType.FALLBACK)
                    .filter(fallback -> !fallback.slug().equals(mind.skill))
                    .ifPresent(fallback -> follow(new Selection.Chosen(fallback, "CALL_FAILED", List.of())));
        }
        mind.trace.info("I_MEMORY", "Memory after the turn", new LinkedHashMap<>(mind.memory));
    }

    private Map<String, Object> understood() {
        var nlp = new LinkedHashMap<>(mind.nlp);
        nlp.put("heard", mind.heard.kind());
        nlp.put("memory", new LinkedHashMap<>(mind.memory));
        nlp.put("skill_stack", List.copyOf(mind.stack));
        return nlp;
    }

    private void settleLanguage() {
        boolean words = mind.heard instanceof Heard.Words
                || mind.heard instanceof Heard.Tapped
                        && Selection.direct(mind.bot, mind.heard).isEmpty();
        if (!mind.languageSettled) {
            mind.language = words ? mind.meaning.processingLanguage() : languageOfParticipant();
            mind.languageSettled = words;
        }
    }

    private String languageOfParticipant() {
        String locale = Values.text(mind.occasion.participant().get("locale")).replace('_', '-');
        String bare = locale.replaceFirst("-.*", "");
        return List.of(locale, bare).stream()
                .filter(mind.bot.languages()::contains)
                .findFirst()
                .orElse(mind.bot.defaultLanguage());
    }

    /** Runs a skill, and those it leads to. */
    private void follow(Selection.Chosen chosen) {
        Optional<Selection.Chosen> next = Optional.of(chosen);
        for (int jumps = 0; next.isPresent() && !steps.stopped(); jumps++) {
            if (jumps == MOST_JUMPS) {
                mind.trace.error("E_GO_TO", "Skills go to each other without end", Map.of());
                return;
            }
            execute(next.get());
            next = steps.takeJump().flatMap(this::jump);
        }
    }

    private Optional<Selection.Chosen> jump(Steps.Jump jump) {
        Skill skill = mind.bot.skills().get(jump.skill());
        if (skill == null || !skill.active()) {
            mind.trace.error("E_GO_TO", "There is no active skill \"" + jump.skill() + "\" to go to", Map.of());
            return Optional.empty();
        }
        if (jump.waiting()) {
            moveToTop(skill);
            mind.trace.info(
                    "I_WAITING", "\"" + skill.slug() + "\" waits for the next sentence", Map.of("skill", skill.slug()));
            return Optional.empty();
        }
        return Optional.of(new Selection.Chosen(skill, "GO_TO", List.of()));
    }

    private void execute(Selection.Chosen chosen) {
        Skill skill = chosen.skill();
        mind.occurrences = skill.slug().equals(mind.skill) ? mind.occurrences + 1 : 1;
        mind.skill = skill.slug();
        mind.asked.clear();
        mind.trace.info(
                "I_SKILL_TRIGGERED",
                "The skill \"" + skill.slug() + "\" is triggered",
                Map.of("reason", chosen.reason(), "skill", skill.slug()));
        if (!skill.type().once()) {
            moveToTop(skill);
        }
        if (needs.met(skill)) {
            mind.trace.info(
                    "I_EXECUTE_ACTION", "The actions of \"" + skill.slug() + "\" run", Map.of("skill", skill.slug()));
            steps.groups(skill.actions());
            if (skill.type() == SkillType.DISAMBIGUATION) {
                steps.say(Speech.choice(mind, skill, chosen.among()));
                mind.unclear = Optional.of(mind.meaning);
            }
            mind.stack.remove(skill.slug());
        }
    }

    private void moveToTop(Skill skill) {
        mind.stack.remove(skill.slug());
        mind.stack.add(skill.slug());
    }
}
