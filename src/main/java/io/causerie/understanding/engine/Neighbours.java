package io.causerie.understanding.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Knows intents by how densely their expressions lie around a sentence; keeps at most so many of an intent. */
final class Neighbours {
    private static final int MOST = 100;
    private static final float SHARPNESS = 20;
    private static final double FLOOR = 1e-20;
    private static final float FULL = 127;

    private final float[] centre;
    private final byte[] points;
    private final float[] scales;
    private final int[] ends;

    private Neighbours(float[] centre, byte[] points, float[] scales, int[] ends) {
        this.centre = centre;
        this.points = points;
        this.scales = scales;
        this.ends = ends;
    }

    static Neighbours of(Examples examples) {
        float[][] meanings = examples.meanings().orElseThrow();
        float[] centre = centre(meanings);
        int[] ends = new int[examples.count()];
        float[][] kept = IntStream.range(0, examples.count())
                .boxed()
                .flatMap(k -> {
                    float[][] own = own(examples, meanings, k);
                    ends[k] = own.length;
                    return Arrays.stream(own);
                })
                .toArray(float[][]::new);
        Arrays.parallelPrefix(ends, Integer::sum);
        Neighbours neighbours =
                new Neighbours(centre, new byte[kept.length * centre.length], new float[kept.length], ends);
        for (int i = 0; i < kept.length; i++) {
            neighbours.pack(i, neighbours.centred(kept[i]));
        }
        return neighbours;
    }

    private static float[][] own(Examples examples, float[][] meanings, int intent) {
        int[] rows = IntStream.range(0, meanings.length)
                .filter(i -> examples.intents()[i] == intent)
                .toArray();
        int kept = Math.min(MOST, rows.length);
        return IntStream.rangeClosed(0, kept)
                .mapToObj(i ->
                        i < kept ? meanings[rows[(int) ((long) i * rows.length / kept)]] : examples.names()[intent])
                .filter(java.util.Objects::nonNull)
                .toArray(float[][]::new);
    }

    private static float[] centre(float[][] meanings) {
        float[] centre = new float[meanings[0].length];
        for (float[] meaning : meanings) {
            for (int d = 0; d < centre.length; d++) {
                centre[d] += meaning[d] / meanings.length;
            }
        }
        return centre;
    }

    private float[] centred(float[] meaning) {
        float[] centred = new float[meaning.length];
        double square = 0;
        for (int d = 0; d < centred.length; d++) {
            centred[d] = meaning[d] - centre[d];
            square += centred[d] * centred[d];
        }
        float scale = (float) (1 / Math.sqrt(Math.max(square, 1e-12)));
        for (int d = 0; d < centred.length; d++) {
            centred[d] *= scale;
        }
        return centred;
    }

    private void pack(int row, float[] point) {
        float most = 1e-9f;
        for (float value : point) {
            most = Math.max(most, Math.abs(value));
        }
        scales[row] = most / FULL;
        for (int d = 0; d < point.length; d++) {
            points[row * point.length + d] = (byte) Math.round(point[d] / scales[row]);
        }
    }

    /** One score an intent: the logarithm of the density of its expressions at the sentence's place. */
    float[] scores(float[] meaning) {
        float[] point = centred(meaning);
        float[] scores = new float[ends.length];
        for (int k = 0, row = 0; k < ends.length; k++) {
            int from = row;
            double sum = 0;
            for (; row < ends[k]; row++) {
                sum += Math.exp(SHARPNESS * (closeness(point, row) - 1));
            }
            scores[k] = (float) Math.log(sum / Math.max(1, row - from) + FLOOR);
        }
        return scores;
    }

    private float closeness(float[] point, int row) {
        int at = row * point.length;
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int d = 0;
        for (; d + 3 < point.length; d += 4) {
            s0 += point[d] * points[at + d];
            s1 += point[d + 1] * points[at + d + 1];
            s2 += point[d + 2] * points[at + d + 2];
            s3 += point[d + 3] * points[at + d + 3];
        }
        for (; d < point.length; d++) {
            s0 += point[d] * points[at + d];
        }
        return (s0 + s1 + s2 + s3) * scales[row];
    }

    void write(DataOutput out) throws IOException {
        Floats.write(out, centre);
        Floats.write(out, scales);
        for (int end : ends) {
            out.writeInt(end);
        }
        out.write(points);
    }

    static Neighbours read(DataInput in, int count) throws IOException {
        float[] centre = Floats.read(in);
        float[] scales = Floats.read(in);
        int[] ends = new int[count];
        for (int k = 0; k < count; k++) {
            ends[k] = in.readInt();
        }
        byte[] points = new byte[Math.multiplyExact(centre.length, scales.length)];
        in.readFully(points);
        return new Neighbours(centre, points, scales, ends);
    }
}
