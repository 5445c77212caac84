package io.causerie.console.trial;

import io.causerie.bot.Json;
import io.causerie.console.trial.TraceShown.Change;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What a turn changed in the memory: first what changed, then what stayed. */
final class MemoryDiff {
    private static final int LONGEST = 300;

    private MemoryDiff() {}

    static List<Change> of(Map<?, ?> before, Map<?, ?> after) {
        var names = new TreeSet<String>();
        before.keySet().forEach(name -> names.add(String.valueOf(name)));
        after.keySet().forEach(name -> names.add(String.valueOf(name)));
        return names.stream()
                .map(name -> change(name, before, after))
                .sorted((one, other) ->
                        Boolean.compare(one.sign().isBlank(), other.sign().isBlank()))
                .toList();
    }

    private static Change change(String name, Map<?, ?> before, Map<?, ?> after) {
        if (!before.containsKey(name)) {
            return new Change("good", "+", name, "", text(after.get(name)));
        }
        if (!after.containsKey(name)) {
            return new Change("bad", "−", name, text(before.get(name)), "");
        }
        boolean same = Objects.equals(before.get(name), after.get(name));
        return new Change(
                same ? "quiet" : "warn",
                same ? "" : "~",
                name,
                same ? "" : text(before.get(name)),
                text(after.get(name)));
    }

    /** Of what was recognised, what the person wrote says most. */
    private static String text(Object value) {
        Object told = value instanceof Map<?, ?> map && map.get("raw") instanceof String raw ? raw : value;
        String text = told instanceof String plain ? plain : Json.write(told);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
