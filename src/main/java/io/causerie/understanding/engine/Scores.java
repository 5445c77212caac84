package io.causerie.understanding.engine;

/** Small sums over the scores of all intents. */
final class Scores {
    private Scores() {}

    static double logSumExp(float[] scores) {
        double most = scores[best(scores)];
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - most);
        }
        return most + Math.log(sum);
    }

    static int best(float[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return best;
    }
}
