package io.causerie.understanding.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bot's expressions made ready for training: intents numbered, duplicates gone, meanings looked up or computed. */
record Lesson(List<String> intents, List<String> languages, Known known, Examples examples) {
    static Lesson of(List<Expression> given, Optional<Meanings> meanings, Patience patience) {
        List<Expression> expressions = given.stream()
                .filter(e -> !e.text().isBlank())
                .distinct()
                .sorted(Comparator.comparing(Expression::intent))
                .toList();
        List<String> intents =
                expressions.stream().map(Expression::intent).distinct().toList();
        Map<String, Integer> numbers = new HashMap<>();
        intents.forEach(intent -> numbers.put(intent, numbers.size()));
        Said said = Said.of(expressions, intents);
        Optional<Map<String, float[]>> points =
                meanings.filter(m -> !expressions.isEmpty()).map(m -> m.of(said.all(), patience));
        Examples examples = new Examples(
                expressions.stream()
                        .map(e -> Bridge.forSurface(e.text(), e.language()))
                        .toList(),
                points.map(known -> rows(said.sentences(), known)),
                expressions.stream().mapToInt(e -> numbers.get(e.intent())).toArray(),
                intents.size(),
                new Names(
                        said.onSurface(),
                        points.map(known -> rows(said.names(), known)).orElse(new float[intents.size()][])));
        Known known = Known.of(expressions.stream().map(Expression::text).toList(), examples.intents());
        return new Lesson(intents, byFrequency(expressions), known, examples);
    }

    /** What the sentence model gets to read: each expression, and each intent's name, empty where it says nothing. */
    private record Said(List<String> sentences, List<String> names, List<String> onSurface) {
        static Said of(List<Expression> expressions, List<String> intents) {
            Map<String, List<Expression>> own = expressions.stream().collect(Collectors.groupingBy(Expression::intent));
            return new Said(
                    expressions.stream()
                            .map(e -> Bridge.forMeaning(e.text(), e.language()))
                            .toList(),
                    names(own, intents, Bridge::forMeaning),
                    names(own, intents, Bridge::forSurface));
        }

        private static List<String> names(
                Map<String, List<Expression>> own, List<String> intents, BinaryOperator<String> bridge) {
            return intents.stream()
                    .map(intent -> Names.sentence(intent)
                            .map(name -> bridge.apply(
                                    name, byFrequency(own.get(intent)).get(0)))
                            .orElse(""))
                    .toList();
        }

        List<String> all() {
            return Stream.concat(sentences.stream(), names.stream().filter(name -> !name.isEmpty()))
                    .toList();
        }
    }

    private static float[][] rows(List<String> texts, Map<String, float[]> points) {
        return texts.stream().map(points::get).toArray(float[][]::new);
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
