package io.causerie.console.train;

import io.causerie.console.LiveTopic;
import io.causerie.console.Place;
import io.causerie.understanding.Quality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code training/<bot>}: a job began, went on or ended. */
@ApplicationScoped
class TrainingTopic implements LiveTopic {
    @Inject
    Quality quality;

    @Override
    public String kind() {
        return "training";
    }

    @Override
    public Place place() {
        return Place.TRAIN;
    }

    @Override
    public String stamp(String key) {
        return quality.stamp(key);
    }
}
