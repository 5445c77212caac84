package io.causerie.understanding.engine;

/** A sentence's point in the sentence model's space, whatever language it is in. */
final class Meanings {
    private final SentenceEncoder encoder;

    Meanings(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    float[] of(String text, String language) {
        return encoder.encode(Bridge.forMeaning(text, language));
    }

    float[] of(String text, String language, Embeddings kept) {
        String bridged = Bridge.forMeaning(text, language);
        return kept.find(encoder.id(), bridged).orElseGet(() -> {
            Interrupted.check();
            float[] point = encoder.encode(bridged);
            kept.keep(encoder.id(), bridged, point);
            return point;
        });
    }

    String model() {
        return encoder.id();
    }
}
