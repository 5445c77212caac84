package io.causerie.dialogue;

import io.causerie.bot.Json;
import io.causerie.message.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Messages as clients of SAP Conversational AI write and read them: {@code {"type", "content", "delay"}} (SAP reference, formats). */
public final class SapMessages {
    private static final Set<String> TYPED = Set.of("text");

    private SapMessages() {}

    /** What a client says a person said; tapped is what was chosen and not written. */
    public record Said(String words, boolean tapped) {}

    /**
     * Messages to say, with their pauses.
     *
     * @param messages a list, or a JSON text of one
     * @param delay seconds after a message that names no delay of its own
     * @return empty when one of them is not well formed
     */
    public static Optional<List<Saying>> read(Object messages, double delay) {
        Object list = messages instanceof String text ? parsed(text) : messages;
        var sayings = new ArrayList<Saying>();
        double pause = 0;
        for (Object message : Values.list(list)) {
            Optional<SapMessage.Spoken> spoken = SapMessage.read(message);
            if (spoken.isEmpty()) {
                return Optional.empty();
            }
            sayings.add(new Saying(spoken.get().what(), Duration.ofMillis(Math.round(pause * 1000))));
            pause = spoken.get().delay().orElse(delay);
        }
        return sayings.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(sayings));
    }

    private static Object parsed(String text) {
        try {
            return Json.read(text);
        } catch (IllegalArgumentException noJson) {
            return null;
        }
    }

    /** A delay stands at the message it follows. */
    public static List<Map<String, Object>> write(List<Saying> sayings, Map<String, Object> clientData) {
        var messages = new ArrayList<Map<String, Object>>();
        for (Saying saying : sayings) {
            if (!saying.pause().isZero() && !messages.isEmpty()) {
                messages.get(messages.size() - 1).put("delay", saying.pause().toMillis() / 1000.0);
            }
            SapWriter.write(saying.what()).ifPresent(messages::add);
        }
        if (!clientData.isEmpty()) {
            messages.add(SapWriter.clientData(clientData));
        }
        return messages;
    }

    /** Empty when the message says nothing. */
    public static Optional<Said> heard(Object message) {
        Object content = Values.at(message, "content");
        boolean typed = TYPED.contains(Values.text(Values.at(message, "type")));
        String words = Values.text(content instanceof Map ? Values.at(content, "value") : content);
        if (Values.text(Values.at(content, "type")).equals("trigger_skill")) {
            words = Selection.SKILL_PAYLOAD + words;
        }
        return words.isBlank() ? Optional.empty() : Optional.of(new Said(words, !typed));
    }
}
