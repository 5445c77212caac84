package io.causerie.console.build;

import io.causerie.bot.BotFile;
import io.causerie.bot.Json;
import io.causerie.bot.PartReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON-like values as people type them: numbers, true, false, lists and mappings as JSON, everything else as text. */
final class Values {
    private Values() {}

    static String written(Object value) {
        return value instanceof String text && read(text).equals(text) ? text : Json.write(value);
    }

    /** What is no JSON is a text. */
    static Object read(String typed) {
        String text = typed.strip();
        if (text.matches("(?s)[\\[{\"].*[]}\"]|-?\\d+([.]\\d+)?|true|false") && !text.startsWith("{{")) {
            try {
                return Json.read(text);
            } catch (IllegalArgumentException notJson) {
                return text;
            }
        }
        return text;
    }

    /** Lines such as {@code name = value}; lines without the sign are left out. */
    static Map<String, Object> pairs(String lines, String sign) {
        var pairs = new LinkedHashMap<String, Object>();
        lines.lines().filter(line -> line.contains(sign)).forEach(line -> {
            int at = line.indexOf(sign);
            pairs.put(line.substring(0, at).strip(), read(line.substring(at + sign.length())));
        });
        return pairs;
    }

    static String lines(Object map, String sign) {
        return map instanceof Map<?, ?> pairs
                ? pairs.entrySet().stream()
                        .map(each -> each.getKey() + sign + written(each.getValue()))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    static List<String> names(String typed) {
        return List.of(typed.strip().split("[,\\s]+")).stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** YAML or JSON; what cannot be read is a text, as scripts are. */
    static Object yaml(String typed) {
        boolean structure = typed.strip().matches("(?s)[{\\[].*|[\\w-]+:.*")
                && !typed.strip().startsWith("{{");
        return structure && BotFile.readPart(typed) instanceof PartReading.Understood read ? read.value() : typed;
    }
}
