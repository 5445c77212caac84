package io.causerie.understanding.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Knows intents by the meaning of their expressions: borders between them, and the density within each. */
final class MeaningModel {
    private static final float NAME = 0.5f;
    private static final double BELONGING = 0.25;

    private final float[] borders;
    private final Neighbours neighbours;
    private final int count;

    private MeaningModel(float[] borders, Neighbours neighbours, int count) {
        this.borders = borders;
        this.neighbours = neighbours;
        this.count = count;
    }

    /** Starts from given borders, so that a small change of the examples takes few steps. */
    static MeaningModel train(Examples examples, float[] start, int steps, Patience patience) {
        int size = examples.size();
        int[] named = java.util.stream.IntStream.range(0, examples.count())
                .filter(k -> examples.names().points()[k] != null)
                .toArray();
        float[][] rows = Arrays.copyOf(examples.meanings().orElseThrow(), size + named.length);
        int[] intents = Arrays.copyOf(examples.intents(), rows.length);
        float[] weights = new float[rows.length];
        Arrays.fill(weights, 0, size, 1);
        for (int i = 0; i < named.length; i++) {
            rows[size + i] = examples.names().points()[named[i]];
            intents[size + i] = named[i];
            weights[size + i] = NAME;
        }
        float[] borders = Softmax.train(rows, intents, weights, examples.count(), start, steps, patience);
        return new MeaningModel(borders, Neighbours.of(examples), examples.count());
    }

    float[] borderScores(float[] meaning) {
        float[] scores = new float[count];
        Softmax.scores(borders, meaning, scores);
        return scores;
    }

    float[] densityScores(float[] meaning) {
        return neighbours.scores(meaning);
    }

    /**
     * How much nearer a sentence lies to the bot's expressions than to the background, in the scale of the other scores.
     */
    static double belonging(float[] densityScores, double backgroundDensity) {
        return BELONGING * (Scores.logSumExp(densityScores) - backgroundDensity);
    }

    float[] centre() {
        return neighbours.centre();
    }

    float[] borders() {
        return borders.clone();
    }

    void write(DataOutput out) throws IOException {
        Floats.write(out, borders);
        neighbours.write(out);
    }

    static MeaningModel read(DataInput in, int count) throws IOException {
        return new MeaningModel(Floats.read(in), Neighbours.read(in, count), count);
    }
}
