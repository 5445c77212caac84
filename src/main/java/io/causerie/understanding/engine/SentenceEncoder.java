package io.causerie.understanding.engine;

/** Turns a sentence into a point in space so that sentences of like meaning lie close together. */
public interface SentenceEncoder extends AutoCloseable {
    /** Name of the model and of the way its output is read; points of different names must never meet. */
    String id();

    int dimensions();

    float[] encode(String text);

    @Override
    void close();
}
