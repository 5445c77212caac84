package io.causerie.understanding.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a bot's model is trained on: texts, their meanings where a sentence model is at hand, and their intents by number;
 * beside them what each intent's own name says.
 */
record Examples(List<String> texts, Optional<float[][]> meanings, int[] intents, int count, Names names) {
    Examples only(int[] rows) {
        return new Examples(
                Arrays.stream(rows).mapToObj(texts::get).toList(),
                meanings.map(all -> Arrays.stream(rows).mapToObj(i -> all[i]).toArray(float[][]::new)),
                Arrays.stream(rows).map(i -> intents[i]).toArray(),
                count,
                names);
    }

    int size() {
        return intents.length;
    }
}
