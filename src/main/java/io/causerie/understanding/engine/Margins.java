package io.causerie.understanding.engine;

import java.util.Random;

/** Linear support vector machines, one a class against the rest, all classes in one pass over sparse rows. */
final class Margins {
    private static final float SLACK = 0.5f;
    private static final float STILL = 0.02f;

    private final Sparse[] rows;
    private final int[] classes;
    private final int count;
    private final float[][] weights;
    private final float[][] pull;
    private final float[] scores;
    private final float[] change;

    private Margins(Sparse[] rows, int[] classes, int count, int size) {
        this.rows = rows;
        this.classes = classes;
        this.count = count;
        weights = new float[size + 1][count];
        pull = new float[rows.length][count];
        scores = new float[count];
        change = new float[count];
    }

    /** Weights a feature, a class; the last row is the bias. Dual coordinate descent on the squared hinge, C = 1. */
    static float[][] train(Sparse[] rows, int[] classes, int count, int size, int passes, Patience patience) {
        Margins margins = new Margins(rows, classes, count, size);
        int[] order = new int[rows.length];
        java.util.Arrays.setAll(order, i -> i);
        Random random = new Random(1);
        for (int pass = 0; pass < passes && margins.pass(shuffled(order, random)) > STILL; pass++) {
            patience.check();
        }
        return margins.weights;
    }

    static void scores(float[][] weights, Sparse row, float[] into) {
        System.arraycopy(weights[weights.length - 1], 0, into, 0, into.length);
        for (int j = 0; j < row.at().length; j++) {
            add(weights[row.at()[j]], row.value()[j], into);
        }
    }

    private float pass(int[] order) {
        float most = 0;
        for (int i : order) {
            scores(weights, rows[i], scores);
            float moved = move(i);
            most = Math.max(most, moved);
            if (moved > 1e-5f) {
                apply(rows[i]);
            }
        }
        return most;
    }

    private float move(int i) {
        float inverse = (float) (1 / (rows[i].square() + 1 + SLACK));
        float most = 0;
        float[] a = pull[i];
        for (int k = 0; k < count; k++) {
            float sign = k == classes[i] ? 1 : -1;
            float moved = Math.max(0, a[k] - (sign * scores[k] - 1 + SLACK * a[k]) * inverse);
            change[k] = (moved - a[k]) * sign;
            most = Math.max(most, Math.abs(moved - a[k]));
            a[k] = moved;
        }
        return most;
    }

    private void apply(Sparse row) {
        for (int j = 0; j < row.at().length; j++) {
            add(change, row.value()[j], weights[row.at()[j]]);
        }
        add(change, 1, weights[weights.length - 1]);
    }

    private static void add(float[] what, float times, float[] to) {
        for (int k = 0; k < to.length; k++) {
            to[k] += times * what[k];
        }
    }

    private static int[] shuffled(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }
}
