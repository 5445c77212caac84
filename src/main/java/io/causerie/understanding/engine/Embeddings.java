package io.causerie.understanding.engine;

import java.util.Optional;

/** Where points of sentences are kept between trainings, by sentence model and text. Safe for use by many threads. */
public interface Embeddings {
    Optional<float[]> find(String model, String text);

    void keep(String model, String text, float[] point);

    /** Keeps nothing. */
    static Embeddings none() {
        return new Embeddings() {
            @Override
            public Optional<float[]> find(String model, String text) {
                return Optional.empty();
            }

            @Override
            public void keep(String model, String text, float[] point) {}
        };
    }
}
