package io.causerie.simulator;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;

/** Writes JSON as Meta's webhooks do: plain ASCII, with slashes and a few signs escaped too. */
final class WireJson {
    private WireJson() {}

    static byte[] bytes(JsonValue json) {
        return escape(json.toString()).getBytes(StandardCharsets.US_ASCII);
    }

    // All signs touched here stand in strings only, and JSON-P escapes none of them, so no parser is needed.
    private static String escape(String json) {
        StringBuilder out = new StringBuilder(json.length() + 64);
        json.chars().forEach(c -> append(out, (char) c));
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '/' -> out.append("\\/");
            case '<' -> out.append("\\u003C");
            case '%' -> out.append("\\u0025");
            case '@' -> out.append("\\u0040");
            default -> {
                if (c < 0x7f) {
                    out.append(c);
                } else {
                    out.append("\\u%04x".formatted((int) c));
                }
            }
        }
    }
}
