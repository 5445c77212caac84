package io.causerie.api.cai;

import io.causerie.dialogue.TraceLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a turn did and why, as the dialog API told it: {@code {"input", "logs": [{"level", "code", "data"}]}}. */
final class Logs {
    private Logs() {}

    /** None without a level; from that level upwards otherwise. */
    static Map<String, Object> of(String input, Optional<String> level, List<TraceLine> trace) {
        var logs = new LinkedHashMap<String, Object>();
        logs.put("input", input);
        logs.put(
                "logs",
                level.map(Logs::lowest).stream()
                        .flatMap(lowest ->
                                trace.stream().filter(line -> line.level().compareTo(lowest) >= 0))
                        .map(Logs::line)
                        .toList());
        return logs;
    }

    private static TraceLine.Level lowest(String level) {
        return switch (level.toLowerCase(Locale.ROOT)) {
            case "error" -> TraceLine.Level.ERROR;
            case "warn", "warning" -> TraceLine.Level.WARNING;
            case "info", "debug" -> TraceLine.Level.INFO;
            default -> throw new NotAccepted(400, "Log level is invalid: send info, warning or error");
        };
    }

    private static Map<String, Object> line(TraceLine line) {
        var data = new LinkedHashMap<>(line.data());
        if (data.containsKey("skill")) {
            data.put("skill_id", data.get("skill"));
        }
        data.put("message", line.text());
        var log = new LinkedHashMap<String, Object>();
        log.put("level", line.level().name().toLowerCase(Locale.ROOT));
        log.put("code", line.code());
        log.put("data", data);
        return log;
    }
}
