package io.causerie.api.cai;

import io.causerie.dialogue.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a request wants remembered: {@code memory} replaces what was, or joins it with {@code merge_memory}. */
record Remembering(Optional<Map<String, Object>> memory, boolean merge) {

    static Remembering in(Body body) {
        return new Remembering(body.object("memory"), body.flag("merge_memory"));
    }

    State appliedTo(State state) {
        return memory.map(given -> state.withMemory(merge ? merged(state.memory(), given) : given))
                .orElse(state);
    }

    private static Map<String, Object> merged(Map<String, Object> old, Map<String, Object> given) {
        var merged = new LinkedHashMap<>(old);
        merged.putAll(given);
        return merged;
    }
}
