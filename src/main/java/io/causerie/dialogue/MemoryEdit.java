package io.causerie.dialogue;

import io.causerie.bot.Action;
import io.causerie.bot.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits the memory: reset, then set, then unset (SAP reference, actions). */
final class MemoryEdit {
    /** A text that is nothing but one variable keeps the variable's type. */
    private static final Pattern COPY = Pattern.compile("\\{\\{\\s*([\\w.\\[\\]-]+)\\s*}}");

    private static final Pattern RAW = Pattern.compile("\\{\\{\\{.*}}}", Pattern.DOTALL);

    private MemoryEdit() {}

    static void apply(Mind mind, Action.EditMemory edit) {
        if (edit.reset()) {
            mind.memory = new LinkedHashMap<>();
        }
        edit.set().forEach((alias, value) -> mind.memory.put(alias, filled(mind, value)));
        edit.unset().forEach(mind.memory::remove);
        mind.trace.info(
                "I_EDIT_MEMORY",
                "Edit the memory",
                Map.of("reset", edit.reset(), "set", List.copyOf(edit.set().keySet()), "unset", edit.unset()));
    }

    /** A JSON-like value with the variables in its strings filled in. */
    static Object filled(Mind mind, Object value) {
        if (value instanceof String text) {
            return filled(mind, text);
        }
        if (value instanceof Map<?, ?> map) {
            var filled = new LinkedHashMap<String, Object>();
            map.forEach((key, member) -> filled.put(String.valueOf(key), filled(mind, member)));
            return filled;
        }
        return value instanceof List<?> list
                ? list.stream().map(member -> filled(mind, member)).toList()
                : value;
    }

    private static Object filled(Mind mind, String text) {
        Matcher copy = COPY.matcher(text.strip());
        if (copy.matches()) {
            Object found = Values.at(mind.variables(), copy.group(1));
            return found instanceof String || found == null ? mind.render(text) : found;
        }
        String rendered = mind.render(text);
        return RAW.matcher(text.strip()).matches() ? json(rendered) : rendered;
    }

    /** Three braces give the value itself: a number, a list, an object. */
    private static Object json(String rendered) {
        try {
            return Json.read(rendered);
        } catch (IllegalArgumentException plainText) {
            return rendered;
        }
    }
}
