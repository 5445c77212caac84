package io.causerie.understanding.entity;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tags a sequence as it has learned; never changes. */
final class SequenceModel {
    private static final double SCALE = 4;
    private static final float NOTHING = 0.01f;

    private final int tags;
    private final Map<String, Weights> weights;
    private final Beam beam;

    /** The weights of one feature, of those tags it tells something about. */
    record Weights(int[] tags, float[] weights) {
        static Weights of(float[] all) {
            int[] tags = IntStream.range(0, all.length)
                    .filter(tag -> Math.abs(all[tag]) > NOTHING)
                    .toArray();
            float[] weights = new float[tags.length];
            for (int i = 0; i < tags.length; i++) {
                weights[i] = all[tags[i]];
            }
            return new Weights(tags, weights);
        }

        void addTo(float[] scores) {
            for (int i = 0; i < tags.length; i++) {
                scores[tags[i]] += weights[i];
            }
        }
    }

    /** The tags, and by how much each won over none. */
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

    SequenceModel(int tags, Map<String, Weights> weights, Beam beam) {
        this.tags = tags;
        this.weights = weights;
        this.beam = beam;
    }

    /** @param features of each word; at least one word */
    Tagged tag(List<List<String>> features) {
        float[][] local = features.stream().map(this::scores).toArray(float[][]::new);
        int[] best = beam.best(local);
        float[] margins = new float[best.length];
        for (int i = 0; i < best.length; i++) {
            margins[i] = local[i][best[i]] - local[i][0];
        }
        return new Tagged(best, margins);
    }

    private float[] scores(List<String> features) {
        float[] scores = new float[tags];
        for (String feature : features) {
            Weights known = weights.get(feature);
            if (known != null) {
                known.addTo(scores);
            }
        }
        return scores;
    }
}
