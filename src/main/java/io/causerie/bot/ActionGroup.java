package io.causerie.bot;

import java.util.List;
import java.util.Optional;

/** Actions that run together, if the condition holds; without one, always. */
public record ActionGroup(Optional<Condition> condition, List<Action> actions) {
    public ActionGroup {
        actions = List.copyOf(actions);
    }
}
