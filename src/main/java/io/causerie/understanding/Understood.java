package io.causerie.understanding;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What a sentence means (the names of SAP Conversational AI, request API).
 *
 * @param language the language it is in
 * @param processingLanguage the language of the bot it was understood in
 * @param intents those over their strictness, the surest first
 * @param entities by entity slug in the order found; each has {@code value}, {@code raw}, {@code confidence} and the
 *     fields of its kind as JSON-like values; looked for when first asked for
 */
public record Understood(
        String source,
        String language,
        String processingLanguage,
        List<RecognisedIntent> intents,
        Map<String, List<Map<String, Object>>> entities) {

    public Understood {
        intents = List.copyOf(intents);
        entities = Collections.unmodifiableMap(entities);
    }

    /** JSON-like values under the names of SAP's {@code results}. */
    public Map<String, Object> asMap() {
        return UnderstoodMap.write(this);
    }

    /** What {@link #asMap} wrote. */
    public static Understood of(Map<String, Object> map) {
        return UnderstoodMap.read(map);
    }

    /** Words in which nothing was recognised. */
    public static Understood nothing(String source, String language) {
        return new Understood(source, language, language, List.of(), Map.of());
    }
}
