package io.causerie.dialogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of the debug view.
 *
 * @param code stable, such as {@code I_SKILL_TRIGGERED}
 * @param text for authors
 * @param data JSON-like details
 */
public record TraceLine(Level level, String code, String text, Map<String, Object> data) {
    public TraceLine {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    public enum Level {
        INFO,
        WARNING,
        ERROR
    }
}
