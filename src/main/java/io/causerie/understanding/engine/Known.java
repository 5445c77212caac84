package io.causerie.understanding.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The expressions themselves, as hashes of their words: what an author wrote is understood as it was written. */
final class Known {
    private static final int SEVERAL = -1;

    private final long[] hashes;
    private final int[] intents;

    private Known(long[] hashes, int[] intents) {
        this.hashes = hashes;
        this.intents = intents;
    }

    static Known of(List<String> texts, int[] numbers) {
        Map<Long, Integer> found = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            found.merge(hash(texts.get(i)), numbers[i], (a, b) -> a.equals(b) ? a : SEVERAL);
        }
        long[] hashes =
                found.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        return new Known(hashes, Arrays.stream(hashes).mapToInt(found::get).toArray());
    }

    /** The only intent that has this very sentence; letter case, accents and punctuation do not count. */
    OptionalInt intentOf(String text) {
        int at = Arrays.binarySearch(hashes, hash(text));
        return at < 0 || intents[at] == SEVERAL ? OptionalInt.empty() : OptionalInt.of(intents[at]);
    }

    /** How many of these expressions the other has with another intent, or not at all. */
    int missingIn(Known other, int[] numbersThere) {
        int missing = 0;
        for (int i = 0; i < hashes.length; i++) {
            int at = Arrays.binarySearch(other.hashes, hashes[i]);
            int expected = intents[i] == SEVERAL ? SEVERAL : numbersThere[intents[i]];
            missing += at >= 0 && other.intents[at] == expected ? 0 : 1;
        }
        return missing;
    }

    int size() {
        return hashes.length;
    }

    private static long hash(String text) {
        List<String> words = Grams.words(text);
        long hash = words.size();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
            }
            hash = Long.rotateLeft(hash, 29) * 0x9E3779B97F4A7C15L;
        }
        return hash;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            out.writeLong(hashes[i]);
            out.writeInt(intents[i]);
        }
    }

    static Known read(DataInput in) throws IOException {
        long[] hashes = new long[in.readInt()];
        int[] intents = new int[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readLong();
            intents[i] = in.readInt();
        }
        return new Known(hashes, intents);
    }
}
