package io.causerie.understanding.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expressions known as they are written, without any learning. */
public final class ByHeart {
    private final List<String> intents;
    private final Known known;

    private ByHeart(List<String> intents, Known known) {
        this.intents = intents;
        this.known = known;
    }

    public static ByHeart of(List<Expression> expressions) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] own = expressions.stream()
                .mapToInt(e -> numbers.computeIfAbsent(e.intent(), intent -> numbers.size()))
                .toArray();
        String[] intents = new String[numbers.size()];
        numbers.forEach((intent, number) -> intents[number] = intent);
        return new ByHeart(
                List.of(intents),
                Known.of(expressions.stream().map(Expression::text).toList(), own));
    }

    /** The only intent that has this very sentence; letter case, accents and punctuation do not count. */
    public Optional<String> intentOf(String text) {
        return known.intentOf(text).stream().mapToObj(intents::get).findFirst();
    }
}
