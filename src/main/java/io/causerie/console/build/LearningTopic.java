package io.causerie.console.build;

import io.causerie.console.LiveTopic;
import io.causerie.console.Place;
import io.causerie.understanding.Learning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code learning/<bot>}: its expressions are being learned, or are learned now. */
@ApplicationScoped
class LearningTopic implements LiveTopic {
    @Inject
    Learning learning;

    @Override
    public String kind() {
        return "learning";
    }

    @Override
    public Place place() {
        return Place.BUILD;
    }

    @Override
    public String stamp(String key) {
        return String.valueOf(learning.isUnderWay(key));
    }
}
