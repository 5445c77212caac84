package io.causerie.understanding.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Walks down a smooth convex function of many variables: L-BFGS with a halving step. */
final class Descent {
    private static final int REMEMBERED = 7;
    private static final int HALVINGS = 20;
    private static final double ENOUGH = 1e-4;

    /** A function to walk down; fills the slope at a point and returns the height there. */
    interface Slope {
        double at(float[] point, float[] slope);
    }

    private record Step(float[] way, float[] bend, double product) {}

    private final Slope function;
    private final Patience patience;
    private final Deque<Step> steps = new ArrayDeque<>();

    Descent(Slope function, Patience patience) {
        this.function = function;
        this.patience = patience;
    }

    /** Moves the point downhill in at most that many steps, fewer when the way has become flat. */
    void from(float[] point, int most, double flat) {
        float[] slope = new float[point.length];
        double height = function.at(point, slope);
        for (int i = 0; i < most; i++) {
            patience.check();
            float[] from = point.clone();
            float[] slopeFrom = slope.clone();
            double lower = search(point, slope, height, direction(slope));
            if (height - lower <= flat * Math.abs(height)) {
                return;
            }
            height = lower;
            remember(difference(point, from), difference(slope, slopeFrom));
        }
    }

    private double search(float[] point, float[] slope, double height, float[] direction) {
        float[] from = point.clone();
        double descent = dot(slope, direction);
        double step = steps.isEmpty() ? 1 / Math.sqrt(Math.max(dot(slope, slope), 1e-30)) : 1;
        for (int i = 0; i < HALVINGS; i++, step /= 2) {
            for (int j = 0; j < point.length; j++) {
                point[j] = from[j] + (float) step * direction[j];
            }
            double lower = function.at(point, slope);
            if (lower <= height + ENOUGH * step * descent) {
                return lower;
            }
        }
        System.arraycopy(from, 0, point, 0, point.length);
        return height;
    }

    private float[] direction(float[] slope) {
        float[] way = slope.clone();
        List<Step> newest = new ArrayList<>(steps);
        double[] share = new double[newest.size()];
        for (int i = 0; i < share.length; i++) {
            share[i] = dot(newest.get(i).way(), way) / newest.get(i).product();
            add(way, newest.get(i).bend(), -share[i]);
        }
        double scale = steps.isEmpty() ? 1 : scale(newest.get(0));
        for (int j = 0; j < way.length; j++) {
            way[j] *= (float) -scale;
        }
        for (int i = share.length - 1; i >= 0; i--) {
            Step step = newest.get(i);
            add(way, step.way(), -share[i] - dot(step.bend(), way) / step.product());
        }
        return way;
    }

    private static double scale(Step step) {
        return step.product() / dot(step.bend(), step.bend());
    }

    private void remember(float[] way, float[] bend) {
        double product = dot(way, bend);
        if (product > 1e-12) {
            steps.addFirst(new Step(way, bend, product));
            if (steps.size() > REMEMBERED) {
                steps.removeLast();
            }
        }
    }

    private static float[] difference(float[] a, float[] b) {
        float[] difference = new float[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static void add(float[] to, float[] what, double times) {
        float t = (float) times;
        for (int i = 0; i < to.length; i++) {
            to[i] += t * what[i];
        }
    }

    private static double dot(float[] a, float[] b) {
        double s0 = 0;
        double s1 = 0;
        int i = 0;
        for (; i + 1 < a.length; i += 2) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
        }
        return i < a.length ? s0 + s1 + a[i] * b[i] : s0 + s1;
    }
}
