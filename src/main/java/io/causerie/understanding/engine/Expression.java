package io.causerie.understanding.engine;

import java.util.Objects;

/** A sentence that an author gave as an example of an intent; language is an ISO 639-1 code. */
public record Expression(String text, String language, String intent) {
    public Expression {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(intent, "intent");
    }
}
