package io.causerie.understanding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Guesses which of the bot's languages a sentence is in, from the bot's own sentences; in doubt, the default. */
final class LanguageGuess {
    private static final double DOUBT = 0.5;

    private final String byDefault;
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    private final Map<String, Integer> totals = new HashMap<>();
    private final int kinds;

    LanguageGuess(Map<String, List<String>> sentences) {
        byDefault = sentences.keySet().iterator().next();
        sentences.forEach((language, spoken) -> {
            var seen = new HashMap<String, Integer>();
            spoken.forEach(sentence -> features(sentence).forEach(f -> seen.merge(f, 1, Integer::sum)));
            counts.put(language, seen);
            totals.put(
                    language, seen.values().stream().mapToInt(Integer::intValue).sum());
        });
        Set<String> all =
                counts.values().stream().flatMap(m -> m.keySet().stream()).collect(Collectors.toSet());
        kinds = all.size() + 1;
    }

    String of(String text) {
        List<String> features = features(text);
        String best = byDefault;
        double highest = score(byDefault, features) + DOUBT;
        for (String language : counts.keySet()) {
            double score = score(language, features);
            if (score > highest) {
                best = language;
                highest = score;
            }
        }
        return best;
    }

    private double score(String language, List<String> features) {
        double total = totals.get(language) + kinds;
        return features.stream()
                .mapToDouble(f -> Math.log((counts.get(language).getOrDefault(f, 0) + 1) / total))
                .sum();
    }

    private static List<String> features(String text) {
        return Features.of(Words.of(text)).stream()
                .filter(f -> !f.startsWith("p "))
                .toList();
    }
}
