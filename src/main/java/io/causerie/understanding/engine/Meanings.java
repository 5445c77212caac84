package io.causerie.understanding.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Sentences' points in the sentence model's space, whatever language they are in. */
final class Meanings {
    private static final int AT_ONCE = 64;

    private final SentenceEncoder encoder;
    private final Embeddings kept;

    Meanings(SentenceEncoder encoder, Embeddings kept) {
        this.encoder = encoder;
        this.kept = kept;
    }

    float[] of(String text, String language) {
        return encoder.encode(Bridge.forMeaning(text, language));
    }

    /** The points of bridged texts, by text; computed ones are kept in small portions, so that a cancelled training has not worked in vain. */
    Map<String, float[]> of(Collection<String> bridged, Patience patience) {
        Map<String, float[]> points = new HashMap<>(kept.find(encoder.id(), new HashSet<>(bridged)));
        List<String> missing = bridged.stream()
                .filter(text -> !points.containsKey(text))
                .distinct()
                .toList();
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            Map<String, float[]> computed = new HashMap<>();
            for (String text : missing.subList(from, Math.min(missing.size(), from + AT_ONCE))) {
                patience.check();
                computed.put(text, encoder.encode(text));
            }
            kept.keep(encoder.id(), computed);
            points.putAll(computed);
        }
        return points;
    }

    String model() {
        return encoder.id();
    }
}
