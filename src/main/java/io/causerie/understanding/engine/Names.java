package io.causerie.understanding.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The intents' own names read as sentences: "pto-request" and "ptoRequest" both say "pto request". Those that say nothing
 * have an empty text and no point; no name has a point where there is no sentence model.
 */
record Names(List<String> texts, float[][] points) {
    private static final int FEWEST_LETTERS = 3;

    /** Empty for names that say nothing, such as "i12". */
    static Optional<String> sentence(String intent) {
        String words = intent.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.chars().filter(Character::isLetter).count() < FEWEST_LETTERS
                ? Optional.empty()
                : Optional.of(words);
    }
}
