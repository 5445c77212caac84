package io.causerie.dialogue;

import io.causerie.understanding.Understood;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a conversation remembers between two turns (SAP Conversational AI, "conversation state").
 *
 * @param language empty until the first sentence settles it
 * @param memory JSON-like values
 * @param skillStack the last has priority
 * @param skill the one that handled the last turn, empty for none
 * @param occurrences consecutive turns that skill has handled
 * @param asked memory entries whose question was just asked
 * @param said which alternatives of a text were used, so that they do not repeat before all were
 * @param unclear the sentence several skills fired for, kept until the person has chosen between them
 * @param lastHeard empty for a conversation that has not begun
 */
public record State(
        String language,
        Map<String, Object> memory,
        List<String> skillStack,
        String skill,
        int occurrences,
        List<String> asked,
        Map<String, List<Integer>> said,
        Optional<Understood> unclear,
        Optional<Instant> lastHeard) {

    /** A conversation ends after this silence. */
    public static final Duration END = Duration.ofMinutes(15);

    public static final State FRESH =
            new State("", Map.of(), List.of(), "", 0, List.of(), Map.of(), Optional.empty(), Optional.empty());

    public State {
        memory = Collections.unmodifiableMap(new LinkedHashMap<>(memory));
        skillStack = List.copyOf(skillStack);
        asked = List.copyOf(asked);
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    /** Whether a turn at this time begins a new conversation. */
    public boolean isOver(Instant now) {
        return lastHeard.map(heard -> !now.isBefore(heard.plus(END))).orElse(true);
    }

    /** The language to understand the next sentence in; empty when it must be guessed. */
    public Optional<String> languageAt(Instant now) {
        return Optional.of(startingAt(now).language()).filter(settled -> !settled.isEmpty());
    }

    /**
     * What a turn at this time starts from. Of an ended conversation only the used alternatives are kept, lest a joke be told
     * twice in a row; one that has not begun keeps what it was given beforehand.
     */
    public State startingAt(Instant now) {
        return isOver(now) && lastHeard.isPresent()
                ? new State("", Map.of(), List.of(), "", 0, List.of(), said, Optional.empty(), Optional.empty())
                : this;
    }

    public State withMemory(Map<String, Object> other) {
        return new State(language, other, skillStack, skill, occurrences, asked, said, unclear, lastHeard);
    }

    public State withLanguage(String other) {
        return new State(other, memory, skillStack, skill, occurrences, asked, said, unclear, lastHeard);
    }

    /** JSON-like values, for a store. */
    public Map<String, Object> asMap() {
        return StateMap.write(this);
    }

    /** The state that {@link #asMap} wrote; what is missing is as in a fresh one. */
    public static State of(Map<String, Object> map) {
        return StateMap.read(map);
    }
}
