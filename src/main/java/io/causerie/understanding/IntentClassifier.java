package io.causerie.understanding;

import io.causerie.understanding.Vocabulary.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recognises the intents of one language: a linear classifier, held back where the words are unknown. */
final class IntentClassifier {
    private static final double SURE = 0.99;

    private final List<String> intents;
    private final Vocabulary vocabulary;
    private final SoftmaxRegression regression;
    private final Map<List<String>, Set<String>> byHeart;

    private IntentClassifier(
            List<String> intents,
            Vocabulary vocabulary,
            SoftmaxRegression regression,
            Map<List<String>, Set<String>> byHeart) {
        this.intents = intents;
        this.vocabulary = vocabulary;
        this.regression = regression;
        this.byHeart = byHeart;
    }

    static IntentClassifier train(List<Example> examples) {
        List<String> intents = examples.stream().map(Example::intent).distinct().toList();
        var byHeart = new HashMap<List<String>, Set<String>>();
        var features = new ArrayList<List<String>>();
        for (Example example : examples) {
            List<String> words = Words.of(example.text());
            byHeart.computeIfAbsent(words, w -> new HashSet<>()).add(example.intent());
            features.add(Features.of(words));
        }
        var vocabulary = new Vocabulary(features);
        List<Vector> vectors = features.stream().map(vocabulary::vector).toList();
        int[] labels =
                examples.stream().mapToInt(e -> intents.indexOf(e.intent())).toArray();
        var regression = new SoftmaxRegression(vocabulary.size(), intents.size());
        regression.learn(vectors, labels);
        return new IntentClassifier(intents, vocabulary, regression, byHeart);
    }

    /** Each intent's confidence, 0 to 1. */
    Map<String, Double> confidences(String text) {
        List<String> words = Words.of(text);
        var confidences = new LinkedHashMap<String, Double>();
        if (words.isEmpty() || intents.isEmpty()) {
            return confidences;
        }
        double[] likely = regression.probabilities(vocabulary.vector(Features.of(words)));
        double familiar = familiarity(words);
        Set<String> known = byHeart.getOrDefault(words, Set.of());
        for (int i = 0; i < likely.length; i++) {
            double confidence = known.contains(intents.get(i)) ? SURE : Math.min(SURE, likely[i] * familiar);
            confidences.put(intents.get(i), Math.round(confidence * 10_000) / 10_000.0);
        }
        return confidences;
    }

    /** How much of what was said, weighed by rarity, the examples have seen. */
    private double familiarity(List<String> words) {
        double known = 0;
        double all = 0;
        for (String word : words) {
            double weight = vocabulary.rarity("w " + word);
            known += weight * familiarity(word);
            all += weight;
        }
        return Math.pow(known / all, 0.7);
    }

    private double familiarity(String word) {
        if (vocabulary.knows("w " + word)) {
            return 1;
        }
        List<String> pieces = Features.pieces(word);
        double seen = pieces.stream().filter(vocabulary::knows).count() / (double) pieces.size();
        return Math.max(0, seen - 0.4) / 0.6;
    }
}
