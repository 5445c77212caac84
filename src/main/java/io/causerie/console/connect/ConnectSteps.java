package io.causerie.console.connect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The way from nothing to a published bot, as the pages show it above their heads. */
@Named
@ApplicationScoped
public class ConnectSteps {
    private static final List<String> WAY = List.of("app", "page", "webhook", "test", "live");

    public List<String> getAll() {
        return WAY;
    }

    public boolean isBefore(String step, String at) {
        return at.equals("done") || WAY.indexOf(step) < WAY.indexOf(at);
    }

    /** For the style sheet: done, now or later. */
    public String look(String step, String at) {
        if (isBefore(step, at)) {
            return "done";
        }
        return step.equals(at) ? "now" : "later";
    }

    public String key(String step) {
        return "connect.step." + step;
    }
}
