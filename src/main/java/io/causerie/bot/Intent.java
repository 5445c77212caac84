package io.causerie.bot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Something a person may want, taught by example.
 *
 * @param strictness 0-100; empty means the bot's
 * @param active an inactive intent is kept but not trained
 */
public record Intent(
        String slug,
        String description,
        OptionalInt strictness,
        boolean active,
        Map<String, List<Expression>> expressions) {

    public Intent {
        var copies = new LinkedHashMap<String, List<Expression>>();
        expressions.forEach((language, list) -> copies.put(language, List.copyOf(list)));
        expressions = Ordered.copy(copies);
    }

    public List<Expression> expressions(String language) {
        return expressions.getOrDefault(language, List.of());
    }
}
