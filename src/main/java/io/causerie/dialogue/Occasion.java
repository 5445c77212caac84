package io.causerie.dialogue;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The circumstances of a turn.
 *
 * @param conversation its id
 * @param participant what is known of the person; {@code userName} and {@code locale} are used, all may be in texts
 * @param seed decides what is left to chance
 */
public record Occasion(String conversation, Map<String, Object> participant, Instant now, long seed) {
    public Occasion {
        participant = Collections.unmodifiableMap(new LinkedHashMap<>(participant));
    }
}
