package io.causerie.understanding.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tags a sequence by an averaged structured perceptron (Collins, 2002), the best sequence found by a beam. */
final class SequenceModel {
    private static final float SCALE = 4;
    private static final int BEAM = 8;

    private final int tags;
    private final Map<String, Weights> weights = new HashMap<>();
    private final Weights[] transitions;
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

        void settle(int steps) {
            for (int tag = 0; tag < now.length; tag++) {
                now[tag] -= sum[tag] / steps;
            }
        }
    }

    /** The tags, and by how much each won. */
    record Tagged(int[] tags, float[] margins) {
        /** 0.5 to 1 */
        double sureness(int from, int to) {
            double margin = 0;
            for (int i = from; i < to; i++) {
                margin += margins[i];
            }
            double sure = 1 - 0.5 * Math.exp(-Math.max(0, margin) / (to - from) / SCALE);
            return Math.round(sure * 100) / 100.0;
        }
    }

    SequenceModel(int tags) {
        this.tags = tags;
        transitions = new Weights[tags];
        Arrays.setAll(transitions, t -> new Weights(tags));
    }

    void learn(List<List<String>> features, int[] truth) {
        int[] guess = tag(features).tags();
        for (int i = 0; i < truth.length; i++) {
            if (guess[i] != truth[i]) {
                for (String feature : features.get(i)) {
                    Weights known = weights.computeIfAbsent(feature, f -> new Weights(tags));
                    known.add(truth[i], 1, step);
                    known.add(guess[i], -1, step);
                }
            }
            if (i > 0 && (guess[i] != truth[i] || guess[i - 1] != truth[i - 1])) {
                transitions[truth[i - 1]].add(truth[i], 1, step);
                transitions[guess[i - 1]].add(guess[i], -1, step);
            }
        }
        step++;
    }

    /** Ends the learning: weights become what they were on average. */
    void settle() {
        weights.values().forEach(w -> w.settle(step));
        Arrays.stream(transitions).forEach(w -> w.settle(step));
    }

    Tagged tag(List<List<String>> features) {
        int length = features.size();
        float[][] local = new float[length][];
        float[][] best = new float[length][tags];
        int[][] from = new int[length][tags];
        for (int i = 0; i < length; i++) {
            local[i] = scores(features.get(i));
            int[] likeliest = i == 0 ? new int[0] : likeliest(best[i - 1]);
            for (int tag = 0; tag < tags; tag++) {
                best[i][tag] =
                        i == 0 ? start(tag, local[0]) : reach(tag, likeliest, best[i - 1], from[i]) + local[i][tag];
            }
        }
        int[] result = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            result[i] = i == length - 1 ? highest(best[i]) : from[i + 1][result[i + 1]];
        }
        return new Tagged(result, margins(local, result));
    }

    private static float start(int tag, float[] local) {
        return continues(tag) ? Float.NEGATIVE_INFINITY : local[tag];
    }

    /** The tags worth going on from. */
    private int[] likeliest(float[] scores) {
        float[] sorted = scores.clone();
        Arrays.sort(sorted);
        float least = sorted[Math.max(0, tags - BEAM)];
        return IntStream.range(0, tags)
                .filter(tag -> scores[tag] >= least)
                .limit(BEAM)
                .toArray();
    }

    private float reach(int tag, int[] likeliest, float[] before, int[] from) {
        float most = Float.NEGATIVE_INFINITY;
        for (int previous : likeliest) {
            boolean may = !continues(tag) || previous == tag || previous == tag - 1;
            float score = may ? before[previous] + transitions[previous].now[tag] : Float.NEGATIVE_INFINITY;
            if (score > most) {
                most = score;
                from[tag] = previous;
            }
        }
        return most;
    }

    private static boolean continues(int tag) {
        return tag > 0 && tag % 2 == 0;
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

    private static float[] margins(float[][] local, int[] result) {
        float[] margins = new float[result.length];
        for (int i = 0; i < result.length; i++) {
            margins[i] = local[i][result[i]] - local[i][0];
        }
        return margins;
    }

    private static int highest(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
