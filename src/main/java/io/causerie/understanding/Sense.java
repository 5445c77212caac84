package io.causerie.understanding;

import io.causerie.understanding.engine.Prediction;

/** Which intents a sentence may have; the language is an ISO 639-1 code, with or without a country. */
interface Sense {
    Prediction of(String text, String language);
}
