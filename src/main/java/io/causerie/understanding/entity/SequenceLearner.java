package io.causerie.understanding.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns to tag sequences: an averaged structured perceptron (Collins, 2002). */
final class SequenceLearner {
    private final int tags;
    private final Map<String, Weights> weights = new HashMap<>();
    private final Weights[] transitions;
    private final Beam beam;
    private int step = 1;

    /** The weights of one feature for each tag, and their sum over all steps. */
    private static final class Weights {
        final float[] now;
        final float[] sum;

        Weights(int tags) {
            now = new float[tags];
            sum = new float[tags];
        }

        void add(int tag, float change, int step) {
            now[tag] += change;
            sum[tag] += change * step;
        }

        float[] average(int steps) {
            float[] average = new float[now.length];
            for (int tag = 0; tag < average.length; tag++) {
                average[tag] = now[tag] - sum[tag] / steps;
            }
            return average;
        }
    }

    SequenceLearner(int tags) {
        this.tags = tags;
        transitions = new Weights[tags];
        Arrays.setAll(transitions, t -> new Weights(tags));
        beam = new Beam(Arrays.stream(transitions).map(w -> w.now).toArray(float[][]::new));
    }

    /** @param features of each word; at least one word */
    void learn(List<List<String>> features, int[] truth) {
        int[] guess = beam.best(features.stream().map(this::scores).toArray(float[][]::new));
        for (int i = 0; i < truth.length; i++) {
            if (guess[i] != truth[i]) {
                correct(features.get(i), truth[i], guess[i]);
            }
            if (i > 0 && (guess[i] != truth[i] || guess[i - 1] != truth[i - 1])) {
                transitions[truth[i - 1]].add(truth[i], 1, step);
                transitions[guess[i - 1]].add(guess[i], -1, step);
            }
        }
        step++;
    }

    private void correct(List<String> features, int truth, int guess) {
        for (String feature : features) {
            Weights known = weights.computeIfAbsent(feature, f -> new Weights(tags));
            known.add(truth, 1, step);
            known.add(guess, -1, step);
        }
    }

    private float[] scores(List<String> features) {
        float[] scores = new float[tags];
        for (String feature : features) {
            Weights known = weights.get(feature);
            for (int tag = 0; known != null && tag < tags; tag++) {
                scores[tag] += known.now[tag];
            }
        }
        return scores;
    }

    /** What was learned, the weights as they were on average. */
    SequenceModel model() {
        Map<String, SequenceModel.Weights> averages = new HashMap<>();
        weights.forEach((feature, w) -> averages.put(feature, SequenceModel.Weights.of(w.average(step))));
        float[][] moves = Arrays.stream(transitions).map(w -> w.average(step)).toArray(float[][]::new);
        return new SequenceModel(tags, averages, new Beam(moves));
    }
}
