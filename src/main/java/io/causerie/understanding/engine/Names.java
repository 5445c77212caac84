package io.causerie.understanding.engine;

import java.util.Locale;
import java.util.Optional;

/** An intent's own name read as a sentence: "pto-request" and "ptoRequest" both say "pto request". */
final class Names {
    private static final int FEWEST_LETTERS = 3;

    private Names() {}

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
