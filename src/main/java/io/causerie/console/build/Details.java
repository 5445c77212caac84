package io.causerie.console.build;

import io.causerie.bot.Json;
import io.causerie.bot.edit.Graft;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a step does that says nothing, in few characters. */
final class Details {
    private Details() {}

    static String of(StepKind kind, Object value) {
        return switch (kind) {
            case GO_TO -> Graft.at(value, "skill").map(String::valueOf).orElse(String.valueOf(value));
            case EDIT_MEMORY -> memory(value);
            case HAND_OVER -> Graft.at(value, "group").map(String::valueOf).orElse("");
            case RESET -> "";
            case CHANGE_LANGUAGE -> String.valueOf(value);
            case WEBHOOK, SERVICE ->
                Graft.at(value, "method").map(String::valueOf).orElse("") + " "
                        + Graft.at(value, "url").map(String::valueOf).orElse(String.valueOf(value));
            default -> Json.write(value);
        };
    }

    private static String memory(Object value) {
        String reset = Boolean.TRUE.equals(Graft.at(value, "reset").orElse(false)) ? "∅ " : "";
        String set = Graft.at(value, "set").orElse(Map.of()) instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(each -> each.getKey() + " = " + Values.written(each.getValue()))
                        .collect(Collectors.joining(", "))
                : "";
        String unset = Graft.at(value, "unset").orElse(List.of()) instanceof List<?> list
                ? list.stream().map(each -> " −" + each).collect(Collectors.joining())
                : "";
        return (reset + set + unset).strip();
    }
}
