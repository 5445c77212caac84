package io.causerie.dialogue;

import io.causerie.understanding.Understood;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A state as JSON-like values and back. */
final class StateMap {
    private StateMap() {}

    static Map<String, Object> write(State state) {
        var map = new LinkedHashMap<String, Object>();
        map.put("language", state.language());
        map.put("memory", state.memory());
        map.put("skillStack", state.skillStack());
        map.put("skill", state.skill());
        map.put("occurrences", (long) state.occurrences());
        map.put("asked", state.asked());
        map.put("said", state.said());
        state.unclear().ifPresent(unclear -> map.put("unclear", unclear.asMap()));
        state.lastHeard().ifPresent(heard -> map.put("lastHeard", heard.toString()));
        return map;
    }

    static State read(Map<String, Object> map) {
        return new State(
                text(map.get("language")),
                Values.map(map.get("memory")),
                texts(map.get("skillStack")),
                text(map.get("skill")),
                map.get("occurrences") instanceof Number number ? number.intValue() : 0,
                texts(map.get("asked")),
                said(Values.map(map.get("said"))),
                Optional.ofNullable(map.get("unclear")).map(unclear -> Understood.of(Values.map(unclear))),
                Optional.ofNullable(map.get("lastHeard")).map(heard -> Instant.parse(heard.toString())));
    }

    private static Map<String, List<Integer>> said(Map<String, Object> map) {
        var said = new LinkedHashMap<String, List<Integer>>();
        map.forEach((key, value) -> said.put(
                key,
                Values.list(value).stream().map(n -> ((Number) n).intValue()).toList()));
        return said;
    }

    private static List<String> texts(Object value) {
        return Values.list(value).stream().map(String::valueOf).toList();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
