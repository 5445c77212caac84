package io.causerie.transfer;

import io.causerie.bot.TemplateText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds texts whose variables the bot file would refuse. */
final class TemplateFaults {
    private TemplateFaults() {}

    /** The first fault in any text of a JSON-like value. */
    static Optional<String> text(Object value) {
        if (value instanceof String text) {
            return TemplateText.fault(text);
        }
        Stream<?> members = value instanceof List<?> list
                ? list.stream()
                : value instanceof Map<?, ?> map ? map.values().stream() : Stream.empty();
        return members.flatMap(member -> text(member).stream()).findFirst();
    }
}
