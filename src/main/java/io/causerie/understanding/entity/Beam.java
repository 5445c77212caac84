package io.causerie.understanding.entity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the best sequence of tags, going on from the few likeliest at each place. Tag 0 is none; an odd tag begins
 * something, and the even one after it continues that.
 */
final class Beam {
    private static final int WIDTH = 32;

    private final float[][] transitions;
    private final int tags;

    /** @param transitions what it is worth to go from one tag to another */
    Beam(float[][] transitions) {
        this.transitions = transitions;
        tags = transitions.length;
    }

    /** @param local what each tag is worth at each place; at least one place */
    int[] best(float[][] local) {
        int length = local.length;
        float[][] best = new float[length][tags];
        int[][] from = new int[length][tags];
        for (int i = 0; i < length; i++) {
            int[] likeliest = i == 0 ? new int[0] : likeliest(best[i - 1]);
            for (int tag = 0; tag < tags; tag++) {
                float before = i == 0 ? start(tag) : reach(tag, likeliest, best[i - 1], from[i]);
                best[i][tag] = before + local[i][tag];
            }
        }
        int[] result = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            result[i] = i == length - 1 ? highest(best[i]) : from[i + 1][result[i + 1]];
        }
        return result;
    }

    private static float start(int tag) {
        return continues(tag) ? Float.NEGATIVE_INFINITY : 0;
    }

    private int[] likeliest(float[] scores) {
        float[] sorted = scores.clone();
        Arrays.sort(sorted);
        float least = sorted[Math.max(0, tags - WIDTH)];
        return IntStream.range(0, tags)
                .filter(tag -> scores[tag] >= least)
                .limit(WIDTH)
                .toArray();
    }

    private float reach(int tag, int[] likeliest, float[] before, int[] from) {
        int[] previous = continues(tag) ? new int[] {tag - 1, tag} : likeliest;
        float most = Float.NEGATIVE_INFINITY;
        for (int other : previous) {
            float score = before[other] + transitions[other][tag];
            if (score > most) {
                most = score;
                from[tag] = other;
            }
        }
        return most;
    }

    private static boolean continues(int tag) {
        return tag > 0 && tag % 2 == 0;
    }

    private static int highest(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }
}
