package io.causerie.understanding;

import io.causerie.understanding.engine.Prediction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a model made of the short sentences it was asked lately: people greet, thank and agree in few words. */
final class Lately implements Sense {
    static final int MOST = 200;
    static final int LONGEST = 60;

    private final Sense model;
    private final Map<Asked, Prediction> answers = Collections.synchronizedMap(new Least());

    Lately(Sense model) {
        this.model = model;
    }

    @Override
    public Prediction of(String text, String language) {
        if (text.length() > LONGEST) {
            return model.of(text, language);
        }
        Asked asked = new Asked(text, language);
        Prediction known = answers.get(asked);
        if (known != null) {
            return known;
        }
        Prediction answer = model.of(text, language);
        answers.put(asked, answer);
        return answer;
    }

    private record Asked(String text, String language) {}

    /** Lets go of what nobody has asked for longest. */
    private static final class Least extends LinkedHashMap<Asked, Prediction> {
        private static final long serialVersionUID = 1;

        Least() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Prediction> eldest) {
            return size() > MOST;
        }
    }
}
