package io.causerie.understanding.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A bot's expressions made ready for training: intents numbered, duplicates gone, meanings looked up or computed. */
record Lesson(List<String> intents, List<String> languages, Known known, Examples examples) {
    static Lesson of(List<Expression> given, Optional<Meanings> meanings, Embeddings kept) {
        List<Expression> expressions = given.stream()
                .filter(e -> !e.text().isBlank())
                .distinct()
                .sorted(Comparator.comparing(Expression::intent))
                .toList();
        List<String> intents =
                expressions.stream().map(Expression::intent).distinct().toList();
        Map<String, Integer> numbers = new HashMap<>();
        intents.forEach(intent -> numbers.put(intent, numbers.size()));
        Examples examples = new Examples(
                expressions.stream()
                        .map(e -> Bridge.forSurface(e.text(), e.language()))
                        .toList(),
                meanings.filter(m -> !expressions.isEmpty()).map(m -> expressions.stream()
                        .map(e -> m.of(e.text(), e.language(), kept))
                        .toArray(float[][]::new)),
                expressions.stream().mapToInt(e -> numbers.get(e.intent())).toArray(),
                intents.size(),
                meanings.map(m -> names(intents, expressions, m, kept)).orElse(new float[intents.size()][]));
        Known known = Known.of(expressions.stream().map(Expression::text).toList(), examples.intents());
        return new Lesson(intents, byFrequency(expressions), known, examples);
    }

    private static float[][] names(
            List<String> intents, List<Expression> expressions, Meanings meanings, Embeddings kept) {
        Map<String, List<Expression>> own = expressions.stream().collect(Collectors.groupingBy(Expression::intent));
        return intents.stream()
                .map(intent -> Names.sentence(intent)
                        .map(name ->
                                meanings.of(name, byFrequency(own.get(intent)).get(0), kept))
                        .orElse(null))
                .toArray(float[][]::new);
    }

    private static List<String> byFrequency(List<Expression> expressions) {
        Map<String, Long> counts = expressions.stream()
                .map(Expression::language)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Collections.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
