package io.causerie.dialogue;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The circumstances of a turn.
 *
 * @param conversation its id
 * @param participant what is known of the person; {@code userName} and {@code locale} are used, all may be in texts
 * @param seed decides what is left to chance
 * @param baseUrl what routes are appended to where the bot answers; empty: what the bot file says
 */
public record Occasion(
        String conversation, Map<String, Object> participant, Instant now, long seed, Optional<String> baseUrl) {
    public Occasion {
        participant = Collections.unmodifiableMap(new LinkedHashMap<>(participant));
    }

    public Occasion(String conversation, Map<String, Object> participant, Instant now, long seed) {
        this(conversation, participant, now, seed, Optional.empty());
    }
}
