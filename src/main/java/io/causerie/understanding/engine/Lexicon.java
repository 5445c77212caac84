package io.causerie.understanding.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The grams that a bot's expressions contain, each with its rarity; gives a sentence's TF-IDF vector. */
final class Lexicon {
    private final int[] grams;
    private final float[] rarity;

    private Lexicon(int[] grams, float[] rarity) {
        this.grams = grams;
        this.rarity = rarity;
    }

    /** Keeps the grams that occur in at least so many of the texts. */
    static Lexicon of(List<String> texts, int atLeast) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (String text : texts) {
            IntStream.concat(Arrays.stream(Grams.ofWords(text)), Arrays.stream(Grams.ofLetters(text)))
                    .distinct()
                    .forEach(gram -> counts.merge(gram, 1, Integer::sum));
        }
        int[] grams = counts.entrySet().stream()
                .filter(e -> e.getValue() >= atLeast)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        float[] rarity = new float[grams.length];
        for (int i = 0; i < grams.length; i++) {
            rarity[i] = (float) (1 + Math.log((1.0 + texts.size()) / (1.0 + counts.get(grams[i]))));
        }
        return new Lexicon(grams, rarity);
    }

    int size() {
        return grams.length;
    }

    /** Words and letters weigh the same: each half is of length one where any gram of it is known. */
    Sparse vector(String text) {
        Sparse words = half(Grams.ofWords(text));
        Sparse letters = half(Grams.ofLetters(text));
        int size = words.at().length;
        int[] at = Arrays.copyOf(words.at(), size + letters.at().length);
        float[] value = Arrays.copyOf(words.value(), at.length);
        System.arraycopy(letters.at(), 0, at, size, letters.at().length);
        System.arraycopy(letters.value(), 0, value, size, letters.at().length);
        return new Sparse(at, value);
    }

    private Sparse half(int[] occurrences) {
        int[] known = Arrays.stream(occurrences)
                .map(gram -> Arrays.binarySearch(grams, gram))
                .filter(i -> i >= 0)
                .sorted()
                .toArray();
        int[] at = Arrays.stream(known).distinct().toArray();
        float[] value = new float[at.length];
        for (int i = 0, j = 0; i < at.length; i++) {
            int from = j;
            while (j < known.length && known[j] == at[i]) {
                j++;
            }
            value[i] = (float) (1 + Math.log(j - from)) * rarity[at[i]];
        }
        return new Sparse(at, value).ofLengthOne();
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(grams.length);
        for (int i = 0; i < grams.length; i++) {
            out.writeInt(grams[i]);
            out.writeFloat(rarity[i]);
        }
    }

    static Lexicon read(DataInput in) throws IOException {
        int[] grams = new int[in.readInt()];
        float[] rarity = new float[grams.length];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = in.readInt();
            rarity[i] = in.readFloat();
        }
        return new Lexicon(grams, rarity);
    }
}
