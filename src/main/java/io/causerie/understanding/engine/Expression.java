package io.causerie.understanding.engine;

import java.util.List;
import java.util.Objects;

/** A sentence that an author gave as an example of an intent; language is an ISO 639-1 code. */
public record Expression(String text, String language, String intent) {
    public Expression {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(intent, "intent");
    }

    /** The words by which sentences are the same: letter case, accents and punctuation do not count. */
    public List<String> words() {
        return Grams.words(text);
    }
}
