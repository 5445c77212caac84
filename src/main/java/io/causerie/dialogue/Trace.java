package io.causerie.dialogue;

import io.causerie.dialogue.TraceLine.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes down what a turn does and why. */
final class Trace {
    private final List<TraceLine> lines = new ArrayList<>();

    void info(String code, String text) {
        info(code, text, Map.of());
    }

    void info(String code, String text, Map<String, Object> data) {
        lines.add(new TraceLine(Level.INFO, code, text, data));
    }

    void warning(String code, String text) {
        lines.add(new TraceLine(Level.WARNING, code, text, Map.of()));
    }

    void error(String code, String text, Map<String, Object> data) {
        lines.add(new TraceLine(Level.ERROR, code, text, data));
    }

    List<TraceLine> lines() {
        return List.copyOf(lines);
    }
}
