package io.causerie.bot;

import java.util.Optional;

/**
 * One difference between two bots.
 *
 * @param path where, such as {@code skills.joke.actions[0].do[1].text}
 * @param before JSON text; empty for what was added
 * @param after JSON text; empty for what was removed
 */
public record Change(String path, Optional<String> before, Optional<String> after) {
    static Change added(String path, Object value) {
        return new Change(path, Optional.empty(), Optional.of(Json.write(value)));
    }

    static Change removed(String path, Object value) {
        return new Change(path, Optional.of(Json.write(value)), Optional.empty());
    }

    static Change of(String path, Object before, Object after) {
        return new Change(path, Optional.of(Json.write(before)), Optional.of(Json.write(after)));
    }

    /** {@code added}, {@code removed} or {@code changed}. */
    public String kind() {
        return before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
    }

    /** One line for people, such as {@code ~ skills.joke.active: true -> false}. */
    @Override
    public String toString() {
        String sign = before.isEmpty() ? "+ " : after.isEmpty() ? "- " : "~ ";
        String arrow = before.isPresent() && after.isPresent() ? " -> " : "";
        return sign + path + ": " + before.orElse("") + arrow + after.orElse("");
    }
}
