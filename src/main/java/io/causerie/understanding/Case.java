package io.causerie.understanding;

import java.util.Optional;

/**
 * A sentence and what it means.
 *
 * @param expected the slug of its intent; empty for a sentence that the bot is not to understand
 * @param language empty where the model is to guess
 */
public record Case(String text, Optional<String> expected, Optional<String> language) {}
