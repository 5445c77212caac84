package io.causerie.understanding;

/**
 * An intent found in a sentence.
 *
 * @param confidence 0 to 1
 * @param description the author's, may be empty
 */
public record RecognisedIntent(String slug, double confidence, String description) {}
