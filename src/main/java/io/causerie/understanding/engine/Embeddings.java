package io.causerie.understanding.engine;

import java.util.Collection;
import java.util.Map;

/** Where points of sentences are kept between trainings, by sentence model and text. Safe for use by many threads. */
public interface Embeddings {
    /** The points that are known, by text. */
    Map<String, float[]> find(String model, Collection<String> texts);

    void keep(String model, Map<String, float[]> points);

    /** Keeps nothing. */
    static Embeddings none() {
        return new Embeddings() {
            @Override
            public Map<String, float[]> find(String model, Collection<String> texts) {
                return Map.of();
            }

            @Override
            public void keep(String model, Map<String, float[]> points) {}
        };
    }
}
