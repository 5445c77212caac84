package io.causerie.understanding.engine;

import java.util.List;

/**
 * Finds the mixture whose probabilities fit sentences best that the parts were not trained on. Few such sentences leave the
 * mixture near what served many other bots.
 */
final class Calibration {
    private static final int ROUNDS = 25;
    private static final double TRUST = 3;
    private static final double LEAST_GIVEN_UP = 0.005;
    private static final double MOST_GIVEN_UP = 0.5;
    private static final double OWN_SIDE = 0.4;

    /** What the parts said of a sentence they had not seen, how far it belongs to the bot, and its true intent. */
    record Held(float[][] parts, double belonging, int intent) {}

    /** Sentences of the bot, and some that are not; these may be missing. */
    record Sample(List<Held> own, List<Held> strangers) {}

    private final List<Held> held;
    private final float[] usual;

    private Calibration(List<Held> held, float[] usual) {
        this.held = held;
        this.usual = usual;
    }

    static Mixture fit(Sample sample, float[] usual, Patience patience) {
        float[] shares = usual.clone();
        Calibration calibration = new Calibration(sample.own(), usual);
        for (int round = 0; round < ROUNDS && calibration.improve(shares); round++) {
            patience.check();
        }
        return new Mixture(shares, none(sample, shares));
    }

    /** One Newton step; a share that would fall below zero stays at zero. */
    private boolean improve(float[] shares) {
        int size = shares.length;
        double[] slope = new double[size];
        double[][] bend = new double[size][size];
        for (int m = 0; m < size; m++) {
            slope[m] = TRUST * (shares[m] - usual[m]) / (usual[m] * usual[m]);
            bend[m][m] = TRUST / (usual[m] * usual[m]);
        }
        held.forEach(sentence -> add(sentence, shares, slope, bend));
        double[] step = solve(bend, slope);
        double moved = 0;
        for (int m = 0; m < size; m++) {
            float to = (float) Math.max(0, Math.max(shares[m] / 4, shares[m] - step[m]));
            moved = Math.max(moved, Math.abs(to - shares[m]));
            shares[m] = to < 1e-4f ? 0 : to;
        }
        return moved > 1e-3;
    }

    private static void add(Held sentence, float[] shares, double[] slope, double[][] bend) {
        float[] mixed = new Mixture(shares, 0).mixed(sentence.parts());
        double log = Scores.logSumExp(mixed);
        double[] mean = new double[shares.length];
        for (int k = 0; k < mixed.length; k++) {
            double p = Math.exp(mixed[k] - log);
            for (int m = 0; m < mean.length; m++) {
                double z = sentence.parts()[m][k];
                mean[m] += p * z;
                for (int n = 0; n <= m; n++) {
                    bend[m][n] += p * z * sentence.parts()[n][k];
                }
            }
        }
        for (int m = 0; m < mean.length; m++) {
            slope[m] += mean[m] - sentence.parts()[m][sentence.intent()];
            for (int n = 0; n <= m; n++) {
                bend[m][n] -= mean[m] * mean[n];
            }
        }
    }

    /** Cholesky on the lower half. */
    private static double[] solve(double[][] bend, double[] slope) {
        int size = slope.length;
        double[] x = slope.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = bend[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= bend[i][k] * bend[j][k];
                }
                bend[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / bend[j][j];
            }
            for (int k = 0; k < i; k++) {
                x[i] -= bend[i][k] * x[k];
            }
            x[i] /= bend[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                x[i] -= bend[k][i] * x[k];
            }
            x[i] /= bend[i][i];
        }
        return x;
    }

    /**
     * Between what the bot's own sentences and strangers usually reach, but where few of its own are given up: of n at most
     * half the root. Those that would be misunderstood anyway do not count.
     */
    private static float none(Sample sample, float[] shares) {
        Mixture mixture = new Mixture(shares, 0);
        double[] own = sums(sample.own(), mixture);
        double[] understood = sums(understood(sample.own(), mixture), mixture);
        double[] strangers = sums(sample.strangers(), mixture);
        if (understood.length == 0) {
            return own.length == 0 ? 0 : (float) own[0];
        }
        double least = understood[(int) (LEAST_GIVEN_UP * understood.length)];
        if (strangers.length == 0) {
            return (float) least;
        }
        double between = OWN_SIDE * own[own.length / 2] + (1 - OWN_SIDE) * strangers[strangers.length / 2];
        double most = understood[(int) (MOST_GIVEN_UP * Math.sqrt(understood.length))];
        return (float) Math.max(least, Math.min(most, between));
    }

    private static List<Held> understood(List<Held> sentences, Mixture mixture) {
        return sentences.stream()
                .filter(s -> Scores.best(mixture.mixed(s.parts())) == s.intent())
                .toList();
    }

    private static double[] sums(List<Held> sentences, Mixture mixture) {
        return sentences.stream()
                .mapToDouble(s -> Scores.logSumExp(mixture.mixed(s.parts())) + s.belonging())
                .sorted()
                .toArray();
    }
}
