package io.causerie.understanding.engine;

/** Logistic regression over several classes on dense vectors; weights lie class beside class, the last row the bias. */
final class Softmax {
    private static final float STRENGTH = 50;
    private static final int BLOCK = 4;

    private final float[][] rows;
    private final int[] classes;
    private final float[] weights;
    private final int count;
    private final int width;
    private final float[][] residual;
    private final Patience patience;

    private Softmax(float[][] rows, int[] classes, float[] weights, int count, Patience patience) {
        this.rows = rows;
        this.classes = classes;
        this.weights = weights;
        this.count = count;
        this.patience = patience;
        width = rows[0].length;
        residual = new float[BLOCK][count];
    }

    /** Improves {@code start}, of (width + 1) × count numbers, in at most that many steps. */
    static float[] train(
            float[][] rows, int[] classes, float[] weights, int count, float[] start, int steps, Patience patience) {
        float[] point = start.clone();
        new Descent(new Softmax(rows, classes, weights, count, patience)::slope, patience).from(point, steps, 1e-4);
        return point;
    }

    static void scores(float[] point, float[] row, float[] into) {
        int count = into.length;
        System.arraycopy(point, row.length * count, into, 0, count);
        int d = 0;
        for (; d + 3 < row.length; d += 4) {
            addFour(point, d * count, row, d, into, count);
        }
        for (; d < row.length; d++) {
            float x = row[d];
            int at = d * count;
            for (int k = 0; k < count; k++) {
                into[k] += x * point[at + k];
            }
        }
    }

    private static void addFour(float[] point, int a, float[] row, int d, float[] into, int count) {
        float x0 = row[d];
        float x1 = row[d + 1];
        float x2 = row[d + 2];
        float x3 = row[d + 3];
        int b = a + count;
        int c = b + count;
        int e = c + count;
        for (int k = 0; k < count; k++) {
            into[k] += x0 * point[a + k] + x1 * point[b + k] + x2 * point[c + k] + x3 * point[e + k];
        }
    }

    private double slope(float[] point, float[] slope) {
        double loss = 0;
        int inner = width * count;
        for (int i = 0; i < slope.length; i++) {
            slope[i] = i < inner ? point[i] : 0;
            loss += i < inner ? 0.5 * point[i] * point[i] : 0;
        }
        for (int i = 0; i < rows.length; i += BLOCK) {
            patience.check();
            int size = Math.min(BLOCK, rows.length - i);
            for (int b = 0; b < BLOCK; b++) {
                loss += b < size ? residual(point, i + b, residual[b]) : 0;
            }
            spread(i, size, slope);
        }
        return loss;
    }

    private double residual(float[] point, int i, float[] into) {
        scores(point, rows[i], into);
        float own = into[classes[i]];
        double log = Scores.logSumExp(into);
        float strength = STRENGTH * weights[i];
        for (int k = 0; k < count; k++) {
            into[k] = strength * (float) Math.exp(into[k] - log);
        }
        into[classes[i]] -= strength;
        return strength * (log - own);
    }

    private void spread(int first, int size, float[] slope) {
        for (int b = size; b < BLOCK; b++) {
            java.util.Arrays.fill(residual[b], 0);
        }
        float[] r0 = residual[0];
        float[] r1 = residual[1];
        float[] r2 = residual[2];
        float[] r3 = residual[3];
        for (int d = 0; d <= width; d++) {
            float x0 = input(first, d);
            float x1 = size > 1 ? input(first + 1, d) : 0;
            float x2 = size > 2 ? input(first + 2, d) : 0;
            float x3 = size > 3 ? input(first + 3, d) : 0;
            int at = d * count;
            for (int k = 0; k < count; k++) {
                slope[at + k] += x0 * r0[k] + x1 * r1[k] + x2 * r2[k] + x3 * r3[k];
            }
        }
    }

    private float input(int i, int d) {
        return d < width ? rows[i][d] : 1;
    }
}
