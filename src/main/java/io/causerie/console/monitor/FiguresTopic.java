package io.causerie.console.monitor;

import io.causerie.console.LiveTopic;
import io.causerie.console.Place;
import io.causerie.monitor.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** {@code figures}: more was counted. */
@ApplicationScoped
class FiguresTopic implements LiveTopic {
    @Inject
    Figures figures;

    @Override
    public String kind() {
        return "figures";
    }

    @Override
    public Place place() {
        return Place.MONITOR;
    }

    @Override
    public String stamp(String key) {
        return figures.stamp();
    }
}
