package io.causerie.understanding.engine;

/** A vector that is zero but at a few places. */
record Sparse(int[] at, float[] value) {
    double square() {
        double sum = 0;
        for (float v : value) {
            sum += v * v;
        }
        return sum;
    }

    Sparse ofLengthOne() {
        float scale = (float) (1 / Math.sqrt(Math.max(square(), 1e-12)));
        float[] scaled = value.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= scale;
        }
        return new Sparse(at, scaled);
    }
}
