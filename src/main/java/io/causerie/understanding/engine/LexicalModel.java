package io.causerie.understanding.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Knows intents by the surface of their expressions; each gram's weights are kept as bytes with a common scale. */
final class LexicalModel {
    private static final int MANY = 4000;
    private static final int PASSES = 12;

    private final Lexicon lexicon;
    private final byte[] weights;
    private final float[] scales;
    private final int count;

    private LexicalModel(Lexicon lexicon, byte[] weights, float[] scales, int count) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.scales = scales;
        this.count = count;
    }

    static LexicalModel train(Examples examples, Patience patience) {
        List<String> names = examples.names().texts();
        int[] named = IntStream.range(0, examples.count())
                .filter(k -> !names.get(k).isEmpty())
                .toArray();
        List<String> texts = Stream.concat(
                        examples.texts().stream(), Arrays.stream(named).mapToObj(names::get))
                .toList();
        int[] intents = IntStream.concat(Arrays.stream(examples.intents()), Arrays.stream(named))
                .toArray();
        Lexicon lexicon = Lexicon.of(texts, texts.size() < MANY ? 1 : 2);
        Sparse[] rows = texts.stream().map(lexicon::vector).toArray(Sparse[]::new);
        return packed(
                lexicon,
                Margins.train(rows, intents, examples.count(), lexicon.size(), PASSES, patience),
                examples.count());
    }

    private static LexicalModel packed(Lexicon lexicon, float[][] exact, int count) {
        byte[] weights = new byte[exact.length * count];
        float[] scales = new float[exact.length];
        for (int row = 0; row < exact.length; row++) {
            float most = 1e-9f;
            for (float weight : exact[row]) {
                most = Math.max(most, Math.abs(weight));
            }
            scales[row] = most / 127;
            for (int k = 0; k < count; k++) {
                weights[row * count + k] = (byte) Math.round(exact[row][k] / scales[row]);
            }
        }
        return new LexicalModel(lexicon, weights, scales, count);
    }

    /** One score an intent: how far the sentence lies on the intent's side of its border. */
    float[] scores(String text) {
        float[] scores = new float[count];
        Sparse row = lexicon.vector(text);
        add(lexicon.size(), 1, scores);
        for (int i = 0; i < row.at().length; i++) {
            add(row.at()[i], row.value()[i], scores);
        }
        return scores;
    }

    private void add(int row, float value, float[] scores) {
        float times = value * scales[row];
        int from = row * count;
        for (int k = 0; k < count; k++) {
            scores[k] += times * weights[from + k];
        }
    }

    void write(DataOutput out) throws IOException {
        lexicon.write(out);
        for (float scale : scales) {
            out.writeFloat(scale);
        }
        out.write(weights);
    }

    static LexicalModel read(DataInput in, int count) throws IOException {
        Lexicon lexicon = Lexicon.read(in);
        float[] scales = new float[lexicon.size() + 1];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = in.readFloat();
        }
        byte[] weights = new byte[Math.multiplyExact(scales.length, count)];
        in.readFully(weights);
        return new LexicalModel(lexicon, weights, scales, count);
    }
}
