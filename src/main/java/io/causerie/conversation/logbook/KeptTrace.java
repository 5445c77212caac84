package io.causerie.conversation.logbook;

import io.causerie.bot.Json;
import io.causerie.dialogue.TraceLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a turn went, as it is kept and shown: lines {@code {"level", "code", "data"}}, with {@code "text"} where something
 * was wrong; without secrets, and of bounded size.
 */
public final class KeptTrace {
    /** Characters of JSON. */
    static final int LONGEST = 16_000;

    private static final Set<String> BODIES = Set.of("sent", "answer");
    private static final int[] TEXTS = {2_000, 300, 60};
    private static final int MEMBERS = 60;
    private static final int DEPTH = 8;
    private static final Map<String, Object> CUT = Map.of("level", "warning", "code", "W_TRACE_CUT", "data", Map.of());

    private KeptTrace() {}

    public static List<?> of(List<TraceLine> trace) {
        return lines(written(trace));
    }

    /** What {@link #written} wrote. */
    static List<?> lines(String json) {
        return (List<?>) Json.read(json);
    }

    /** The same as JSON. */
    public static String written(List<TraceLine> trace) {
        List<Map<String, Object>> lines = trace.stream().map(KeptTrace::line).toList();
        String json = "";
        for (int longest : TEXTS) {
            json = Text.storable(Json.write(bounded(lines, longest, DEPTH)));
            if (json.length() <= LONGEST) {
                return json;
            }
        }
        return shortened(lines);
    }

    private static Map<String, Object> line(TraceLine line) {
        var map = new LinkedHashMap<String, Object>();
        map.put("level", line.level().name().toLowerCase(Locale.ROOT));
        map.put("code", line.code());
        if (line.level() != TraceLine.Level.INFO) {
            map.put("text", Masks.masked((Object) line.text()));
        }
        var data = new LinkedHashMap<String, Object>();
        line.data()
                .forEach((name, value) -> data.put(
                        name,
                        BODIES.contains(name) && value instanceof String body
                                ? Masks.body(body)
                                : Masks.masked(value)));
        map.put("data", data);
        return map;
    }

    private static Object bounded(Object value, int longest, int depth) {
        if (value instanceof Map<?, ?> map) {
            var fewer = new LinkedHashMap<String, Object>();
            map.entrySet().stream()
                    .limit(depth == 0 ? 0 : MEMBERS)
                    .forEach(e -> fewer.put(
                            Text.cut(String.valueOf(e.getKey()), longest), bounded(e.getValue(), longest, depth - 1)));
            return fewer;
        }
        if (value instanceof List<?> list) {
            int most = depth == DEPTH ? Integer.MAX_VALUE : depth == 0 ? 0 : MEMBERS;
            return list.stream()
                    .limit(most)
                    .map(member -> bounded(member, longest, depth - 1))
                    .toList();
        }
        return value instanceof String text ? Text.cut(text, longest) : value;
    }

    /** The beginning, and a line that says that there was more. */
    private static String shortened(List<Map<String, Object>> lines) {
        var kept = new ArrayList<Object>();
        int length = 200;
        for (Map<String, Object> line : lines) {
            Object small = bounded(line, TEXTS[TEXTS.length - 1], 3);
            length += Json.write(small).length() + 1;
            if (length > LONGEST) {
                break;
            }
            kept.add(small);
        }
        kept.add(CUT);
        return Text.storable(Json.write(kept));
    }
}
