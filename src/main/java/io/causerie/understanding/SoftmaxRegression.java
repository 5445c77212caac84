package io.causerie.understanding;

import io.causerie.understanding.Vocabulary.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Multinomial logistic regression by stochastic gradient descent (AdaGrad) in a fixed order of examples. */
final class SoftmaxRegression {
    private static final double STEP = 0.5;
    private static final double DECAY = 1e-5;
    private static final double WORK = 1.5e9;

    private final float[][] weights;
    private final float[][] squares;

    SoftmaxRegression(int features, int classes) {
        weights = new float[features][classes];
        squares = new float[features][classes];
    }

    void learn(List<Vector> examples, int[] labels) {
        var order = new ArrayList<Integer>();
        double cost = 1;
        for (int i = 0; i < examples.size(); i++) {
            order.add(i);
            cost += examples.get(i).places().length * (double) (weights.length == 0 ? 1 : weights[0].length);
        }
        var random = new Random(1);
        long rounds = Math.round(Math.max(4, Math.min(60, WORK / cost)));
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(i -> learn(examples.get(i), labels[i]));
        }
    }

    private void learn(Vector example, int label) {
        double[] errors = probabilities(example);
        if (errors.length == 0) {
            return;
        }
        errors[label] -= 1;
        for (int i = 0; i < example.places().length; i++) {
            float[] row = weights[example.places()[i]];
            float[] seen = squares[example.places()[i]];
            for (int c = 0; c < row.length; c++) {
                double slope = errors[c] * example.weights()[i] + DECAY * row[c];
                seen[c] += (float) (slope * slope);
                row[c] -= (float) (STEP * slope / Math.sqrt(seen[c] + 1e-8));
            }
        }
    }

    double[] probabilities(Vector example) {
        double[] scores = new double[weights.length == 0 ? 0 : weights[0].length];
        for (int i = 0; i < example.places().length; i++) {
            float[] row = weights[example.places()[i]];
            for (int c = 0; c < scores.length; c++) {
                scores[c] += row[c] * example.weights()[i];
            }
        }
        return softmax(scores);
    }

    private static double[] softmax(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = Math.exp(scores[c] - highest);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }
}
