package io.causerie.transfer;

import io.causerie.bot.Expression;
import io.causerie.bot.Intent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** An intent in the making. */
final class IntentDraft {
    final String slug;
    String description = "";
    OptionalInt strictness = OptionalInt.empty();
    boolean active = true;
    private final Map<String, Set<String>> known = new LinkedHashMap<>();
    private final Map<String, List<Expression>> expressions = new LinkedHashMap<>();

    IntentDraft(String slug) {
        this.slug = slug;
    }

    static IntentDraft of(Intent intent) {
        var draft = new IntentDraft(intent.slug());
        draft.description = intent.description();
        draft.strictness = intent.strictness();
        draft.active = intent.active();
        intent.expressions().forEach((language, list) -> list.forEach(one -> draft.add(language, one)));
        return draft;
    }

    /** Whether the expression is new here. */
    boolean add(String language, Expression expression) {
        boolean fresh =
                known.computeIfAbsent(language, l -> new LinkedHashSet<>()).add(expression.text());
        if (fresh) {
            expressions.computeIfAbsent(language, l -> new ArrayList<>()).add(expression);
        }
        return fresh;
    }

    void forget(String language) {
        known.remove(language);
        expressions.remove(language);
    }

    Intent intent() {
        return new Intent(slug, description, strictness, active, expressions);
    }
}
