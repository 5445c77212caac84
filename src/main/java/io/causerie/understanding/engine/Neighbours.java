package io.causerie.understanding.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/** Knows intents by how densely their expressions lie around a sentence; keeps at most so many of an intent. */
final class Neighbours {
    private static final int MOST = 40;
    private static final float SHARPNESS = 20;
    private static final double FLOOR = 1e-20;
    private static final float FULL = 127;
    private static final int BLOCK = 64;

    private final float[] centre;
    private final int[] ends;
    private final float[] scales;
    private final float[] points;

    private Neighbours(float[] centre, int[] ends) {
        this.centre = centre;
        this.ends = ends;
        int rows = ends.length == 0 ? 0 : ends[ends.length - 1];
        scales = new float[rows];
        points = new float[(rows + BLOCK - 1) / BLOCK * BLOCK * centre.length];
    }

    static Neighbours of(Examples examples) {
        float[][][] own = IntStream.range(0, examples.count())
                .mapToObj(k -> own(examples, k))
                .toArray(float[][][]::new);
        int[] ends = Arrays.stream(own).mapToInt(points -> points.length).toArray();
        Arrays.parallelPrefix(ends, Integer::sum);
        Neighbours neighbours = new Neighbours(centre(examples.meanings().orElseThrow()), ends);
        int row = 0;
        for (float[][] points : own) {
            for (float[] point : points) {
                neighbours.place(row++, neighbours.centred(point));
            }
        }
        return neighbours;
    }

    private static float[][] own(Examples examples, int intent) {
        float[][] meanings = examples.meanings().orElseThrow();
        int[] rows = IntStream.range(0, meanings.length)
                .filter(i -> examples.intents()[i] == intent)
                .toArray();
        int kept = Math.min(MOST, rows.length);
        return IntStream.rangeClosed(0, kept)
                .mapToObj(i -> i < kept
                        ? meanings[rows[(int) ((long) i * rows.length / kept)]]
                        : examples.names().points()[intent])
                .filter(Objects::nonNull)
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

    /** In steps of a byte from the start, so that a model read back is the very model that was stored. */
    private void place(int row, float[] point) {
        float most = 1e-9f;
        for (float value : point) {
            most = Math.max(most, Math.abs(value));
        }
        scales[row] = most / FULL;
        for (int d = 0; d < point.length; d++) {
            points[at(row, d)] = (byte) Math.round(point[d] / scales[row]) * scales[row];
        }
    }

    /** Points lie in blocks, within a block dimension by dimension: so the processor compares many at once. */
    private int at(int row, int dimension) {
        return (row / BLOCK * centre.length + dimension) * BLOCK + row % BLOCK;
    }

    float[] centre() {
        return centre;
    }

    /** One score an intent: the logarithm of the density of its expressions at the sentence's place. */
    float[] scores(float[] meaning) {
        float[] point = centred(meaning);
        float[] scores = new float[ends.length];
        float[] closeness = new float[BLOCK];
        for (int k = 0, row = 0; k < ends.length; k++) {
            int from = row;
            double sum = 0;
            for (; row < ends[k]; row++) {
                if (row % BLOCK == 0) {
                    compare(point, row, closeness);
                }
                sum += Math.exp(SHARPNESS * (closeness[row % BLOCK] - 1));
            }
            scores[k] = (float) Math.log(sum / Math.max(1, row - from) + FLOOR);
        }
        return scores;
    }

    private void compare(float[] point, int row, float[] closeness) {
        Arrays.fill(closeness, 0);
        for (int d = 0; d < point.length; d++) {
            float x = point[d];
            int from = at(row, d);
            for (int j = 0; j < BLOCK; j++) {
                closeness[j] += x * points[from + j];
            }
        }
    }

    void write(DataOutput out) throws IOException {
        Floats.write(out, centre);
        for (int end : ends) {
            out.writeInt(end);
        }
        for (int row = 0; row < scales.length; row++) {
            out.writeFloat(scales[row]);
            for (int d = 0; d < centre.length; d++) {
                out.writeByte(Math.round(points[at(row, d)] / scales[row]));
            }
        }
    }

    static Neighbours read(DataInput in, int count) throws IOException {
        float[] centre = Floats.read(in);
        int[] ends = new int[count];
        for (int k = 0; k < count; k++) {
            ends[k] = in.readInt();
        }
        Neighbours neighbours = new Neighbours(centre, ends);
        for (int row = 0; row < neighbours.scales.length; row++) {
            neighbours.scales[row] = in.readFloat();
            for (int d = 0; d < centre.length; d++) {
                neighbours.points[neighbours.at(row, d)] = in.readByte() * neighbours.scales[row];
            }
        }
        return neighbours;
    }
}
