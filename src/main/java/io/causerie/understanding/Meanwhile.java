package io.causerie.understanding;

import io.causerie.understanding.engine.ByHeart;
import io.causerie.understanding.engine.Prediction;
import java.util.ArrayList;
import java.util.List;

/** What serves until an edit has been learned: the model from before it, and the edited expressions by heart. */
record Meanwhile(Sense before, ByHeart now) implements Sense {
    private static final double CERTAIN = 0.99;

    @Override
    public Prediction of(String text, String language) {
        Prediction prediction = before.of(text, language);
        return now.intentOf(text).map(intent -> certain(intent, prediction)).orElse(prediction);
    }

    private static Prediction certain(String intent, Prediction prediction) {
        List<Prediction.Scored> scored = new ArrayList<>();
        scored.add(new Prediction.Scored(intent, CERTAIN, CERTAIN));
        prediction.intents().stream()
                .filter(other -> !other.intent().equals(intent))
                .map(other -> new Prediction.Scored(
                        other.intent(), (1 - CERTAIN) * other.confidence(), (1 - CERTAIN) * other.probability()))
                .forEach(scored::add);
        return new Prediction(scored, 1 - CERTAIN, prediction.language());
    }
}
