package io.causerie.understanding.engine;

import java.util.List;

/**
 * What a sentence may mean, best first: every intent with a confidence that strictness is compared with (0 to 1), and with
 * the plain probability that it is the one meant, if any is; and the probability that none is.
 */
public record Prediction(List<Scored> intents, double outOfScope, String language) {
    public Prediction {
        intents = List.copyOf(intents);
    }

    /** One intent's share of a prediction. */
    public record Scored(String intent, double confidence, double probability) {}

    /** Intents over a strictness of 0 to 100, as SAP Conversational AI compares (reference 2.2). */
    public List<Scored> over(int strictness) {
        return intents.stream()
                .filter(scored -> 100 * scored.confidence() > strictness)
                .toList();
    }
}
