package io.causerie.console.trial;

import io.causerie.bot.Json;
import java.util.List;
import java.util.Map;

/** JSON-like values with a line for each member. */
final class ReadableJson {
    private static final String STEP = "  ";

    private ReadableJson() {}

    /** A text is written without quotes: it is a body that is no JSON. */
    static String of(Object value) {
        if (value instanceof String text) {
            return text;
        }
        var written = new StringBuilder();
        write(value, "\n", written);
        return written.toString();
    }

    private static void write(Object value, String line, StringBuilder to) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            String comma = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                to.append(comma).append(line).append(STEP);
                to.append(Json.write(String.valueOf(entry.getKey()))).append(": ");
                write(entry.getValue(), line + STEP, to);
                comma = ",";
            }
            to.append(line).append('}');
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            String comma = "[";
            for (Object member : list) {
                to.append(comma).append(line).append(STEP);
                write(member, line + STEP, to);
                comma = ",";
            }
            to.append(line).append(']');
        } else {
            to.append(Json.write(value));
        }
    }
}
