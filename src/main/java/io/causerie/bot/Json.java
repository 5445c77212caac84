package io.causerie.bot;

import java.util.List;
import java.util.Map;

/** JSON text to and from plain values: String, Long, Double, Boolean, null, List, Map. */
public final class Json {
    private Json() {}

    /** @throws IllegalArgumentException naming the place where it is no JSON */
    public static Object read(String text) {
        return new JsonParser(text).whole();
    }

    public static String write(Object value) {
        var json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        if (value instanceof Map<?, ?> map) {
            String comma = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.append(comma);
                quote(String.valueOf(entry.getKey()), json);
                write(entry.getValue(), json.append(':'));
                comma = ",";
            }
            json.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String comma = "[";
            for (Object member : list) {
                write(member, json.append(comma));
                comma = ",";
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (value == null || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof Number number) {
            json.append(number(number));
        } else {
            quote(value.toString(), json);
        }
    }

    /** A number as people write it: 3, not 3.0. */
    public static String number(Number number) {
        double value = number.doubleValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "null";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? String.valueOf(number.longValue()) : number.toString();
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < 0x20 || c == '\u2028' || c == '\u2029') {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
