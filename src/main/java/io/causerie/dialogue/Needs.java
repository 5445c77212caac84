package io.causerie.dialogue;

import io.causerie.bot.Join;
import io.causerie.bot.Requirement;
import io.causerie.bot.Requirement.One;
import io.causerie.bot.Requirement.Several;
import io.causerie.bot.Requirement.Validator;
import io.causerie.bot.Skill;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a skill must know: fills it from what was heard, asks for the first thing missing (SAP reference, requirements). */
final class Needs {
    private final Mind mind;
    private final Steps steps;
    private final List<String> askedBefore;

    Needs(Mind mind, Steps steps, List<String> askedBefore) {
        this.mind = mind;
        this.steps = steps;
        this.askedBefore = List.copyOf(askedBefore);
    }

    /** Whether what was heard holds something the skill still needs. */
    boolean answered(Skill skill) {
        return skill.requirements().stream()
                .flatMap(Needs::ones)
                .anyMatch(one -> !known(one) && found(one, 0).isPresent());
    }

    /** Fills what can be filled; asks for the rest. True when nothing is missing and the skill may act. */
    boolean met(Skill skill) {
        if (skill.requirements().isEmpty()) {
            return true;
        }
        Several all = skill.requirements().get();
        boolean refused = fill(all);
        if (steps.jumps() || steps.stopped()) {
            return false;
        }
        boolean met = met(all);
        if (met) {
            mind.trace.info("I_REQUIREMENTS_OK", "Nothing is missing");
        } else if (!refused) {
            ask(all);
        } else {
            mind.asked.addAll(askedBefore);
        }
        return met;
    }

    private boolean met(Requirement requirement) {
        if (requirement instanceof Several several) {
            return several.join() == Join.ANY
                    ? several.members().stream().anyMatch(this::met)
                    : several.members().stream().allMatch(this::met);
        }
        return known((One) requirement);
    }

    private boolean known(One one) {
        return mind.memory.get(one.alias()) != null;
    }

    /** What was asked for comes first; an occurrence of an entity fills one requirement only. True if one was refused. */
    private boolean fill(Several all) {
        var taken = new HashMap<String, Integer>();
        boolean refused = false;
        List<One> missing = ones(all)
                .filter(one -> !known(one))
                .sorted(Comparator.comparing(one -> !askedBefore.contains(one.alias())))
                .toList();
        for (One one : missing) {
            Optional<Object> found = found(one, taken.getOrDefault(one.slug(), 0));
            if (found.isPresent() && !(one.sought() == Requirement.Sought.FREE_TEXT && alreadyMet(all, one))) {
                taken.merge(one.slug(), 1, Integer::sum);
                refused |= !accept(all, one, found.get());
            }
        }
        return refused;
    }

    private boolean alreadyMet(Several all, One one) {
        return Stream.concat(Stream.of(all), all.members().stream())
                .filter(member ->
                        member instanceof Several several && several.members().contains(one))
                .anyMatch(this::met);
    }

    /** Keeps a value unless a validator refuses it; the validators see it in the memory. */
    private boolean accept(Several all, One one, Object value) {
        List<Several> openBefore = lists(all).filter(list -> !met(list)).toList();
        mind.memory.put(one.alias(), value);
        Optional<Validator> refusing =
                one.validators().stream().filter(v -> mind.holds(v.failsIf())).findFirst();
        if (refusing.isPresent()) {
            mind.memory.remove(one.alias());
            mind.trace.info(
                    "I_REQUIREMENT_REFUSED",
                    "A validator refuses \"" + one.alias() + "\"",
                    Map.of("alias", one.alias(), "value", value));
            steps.run(refusing.get().replies());
            return refusing.get().replies().isEmpty();
        }
        mind.trace.info(
                "I_REQUIREMENT_FILLED",
                "Fill the requirement \"" + one.alias() + "\"",
                Map.of("alias", one.alias(), "value", value));
        steps.run(one.complete());
        openBefore.stream().filter(this::met).forEach(list -> steps.run(list.complete()));
        return true;
    }

    private Optional<Object> found(One one, int skip) {
        return switch (one.sought()) {
            case ENTITY ->
                mind.meaning.entities().getOrDefault(one.slug(), List.of()).stream()
                        .skip(skip)
                        .map(Object.class::cast)
                        .findFirst();
            case INTENT ->
                mind.meaning.intents().stream()
                        .filter(intent -> intent.slug().equals(one.slug()))
                        .map(intent -> (Object) intent.asMap())
                        .findFirst();
            case FREE_TEXT -> freeText(one);
        };
    }

    private Optional<Object> freeText(One one) {
        String source = mind.meaning.source().strip();
        boolean answer = mind.heard instanceof Heard.Words && askedBefore.contains(one.alias()) && !source.isEmpty();
        return answer ? Optional.of(Map.of("value", source, "raw", source, "confidence", 1.0)) : Optional.empty();
    }

    private void ask(Several all) {
        Question question = Question.about(all, this::met);
        question.about().stream().map(One::alias).distinct().forEach(mind.asked::add);
        List<String> missing = question.about().stream().map(One::alias).toList();
        mind.trace.info("I_REQUIREMENT_MISSING", "Missing: " + missing, Map.of("missing", missing));
        steps.run(question.words());
    }

    static Stream<One> ones(Requirement requirement) {
        return requirement instanceof Several several
                ? several.members().stream().flatMap(Needs::ones)
                : Stream.of((One) requirement);
    }

    private static Stream<Several> lists(Several several) {
        return Stream.concat(
                several.members().stream().filter(Several.class::isInstance).map(Several.class::cast),
                Stream.of(several));
    }
}
