package io.causerie.dialogue;

import io.causerie.bot.Action;
import io.causerie.bot.Join;
import io.causerie.bot.Requirement;
import io.causerie.bot.Requirement.One;
import io.causerie.bot.Requirement.Several;
import java.util.List;
import java.util.function.Predicate;

/** What to say for the first thing missing, and what an answer to it may fill. */
record Question(List<Action> words, List<One> about) {

    /** A list speaks for itself when any of its members would do, or when the first missing one has no words. */
    static Question about(Requirement requirement, Predicate<Requirement> met) {
        if (requirement instanceof One one) {
            return new Question(one.missing(), List.of(one));
        }
        Several several = (Several) requirement;
        List<Requirement> open = several.members().stream().filter(met.negate()).toList();
        Question first = about(open.get(0), met);
        boolean whole = several.join() == Join.ANY || first.words().isEmpty();
        return whole && !several.missing().isEmpty()
                ? new Question(
                        several.missing(),
                        open.stream().flatMap(Needs::ones).filter(met.negate()).toList())
                : first;
    }
}
