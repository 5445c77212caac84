package io.causerie.understanding;

import java.util.Optional;

/**
 * Something an author may mend in a bot's expressions.
 *
 * @param other the second intent, where two are concerned
 * @param text the expression, or the language code for {@link Kind#FEW}
 * @param count how many expressions are concerned
 */
public record Suggestion(Kind kind, String intent, Optional<String> other, Optional<String> text, int count) {

    /** What is the matter. */
    public enum Kind {
        /** Two intents have the same sentence: neither can be sure of it. */
        SHARED,
        /** One intent has a sentence more than once: it teaches nothing new. */
        REPEATED,
        /** An intent has too few expressions in a language to be told from others. */
        FEW,
        /** The last benchmark took many of an intent's expressions for another intent. */
        SWALLOWED,
        /** The last benchmark understood nothing in many of an intent's expressions: they have little in common. */
        SCATTERED
    }
}
