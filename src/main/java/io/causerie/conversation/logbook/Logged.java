package io.causerie.conversation.logbook;

import io.causerie.dialogue.TraceLine;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A turn as it is entered.
 *
 * @param event the one that was answered; empty where a program spoke
 * @param trace how it went, as JSON; empty where that is not kept
 */
public record Logged(
        String bot, String conversation, Optional<Long> event, Instant at, Meaning meaning, Optional<String> trace) {
    private static final int LONGEST_WORDS = 512;
    private static final int LONGEST_SKILLS = 400;

    /** What was understood; {@code intent} is null where nothing was, {@code confidence} in hundredths. */
    record Meaning(Kind kind, String words, String language, String intent, int confidence, String skills) {
        Verdict verdict() {
            return Verdict.of(intent, confidence);
        }

        private static Meaning of(List<TraceLine> trace) {
            Map<String, Object> heard = data(trace, "I_HEARD").findFirst().orElse(Map.of());
            Map<?, ?> intent = heard.get("intents") instanceof List<?> list && !list.isEmpty()
                    ? (Map<?, ?>) list.get(0)
                    : Map.of();
            double confidence = intent.get("confidence") instanceof Number number ? number.doubleValue() : 0;
            String skills = String.join(
                    ",",
                    data(trace, "I_SKILL_TRIGGERED")
                            .map(line -> String.valueOf(line.get("skill")))
                            .toList());
            return new Meaning(
                    Kind.valueOf(text(heard.get("heard")).toUpperCase(Locale.ROOT)),
                    Text.cut(Text.storable(text(heard.get("source"))), LONGEST_WORDS),
                    Text.cut(text(heard.get("processing_language")), 10),
                    (String) intent.get("slug"),
                    (int) Math.round(100 * confidence),
                    Text.cut(skills, LONGEST_SKILLS));
        }
    }

    /** {@code traced}: whether it is kept how the turn went. */
    public static Logged of(
            String bot, String conversation, Optional<Long> event, Instant at, List<TraceLine> trace, boolean traced) {
        Optional<String> kept = traced ? Optional.of(KeptTrace.written(trace)) : Optional.empty();
        return new Logged(bot, conversation, event, at, Meaning.of(trace), kept);
    }

    private static Stream<Map<String, Object>> data(List<TraceLine> trace, String code) {
        return trace.stream().filter(line -> line.code().equals(code)).map(TraceLine::data);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
