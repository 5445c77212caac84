package io.causerie.understanding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was understood as JSON-like values and back. */
final class UnderstoodMap {
    private UnderstoodMap() {}

    static Map<String, Object> write(Understood understood) {
        var map = new LinkedHashMap<String, Object>();
        map.put("source", understood.source());
        map.put(
                "intents",
                understood.intents().stream().map(RecognisedIntent::asMap).toList());
        map.put("entities", understood.entities());
        map.put("language", understood.language());
        map.put("processing_language", understood.processingLanguage());
        return map;
    }

    static Understood read(Map<String, Object> map) {
        var entities = new LinkedHashMap<String, List<Map<String, Object>>>();
        object(map.get("entities"))
                .forEach((slug, found) -> entities.put(
                        slug, list(found).stream().map(UnderstoodMap::object).toList()));
        return new Understood(
                text(map.get("source")),
                text(map.get("language")),
                text(map.get("processing_language")),
                list(map.get("intents")).stream().map(UnderstoodMap::intent).toList(),
                entities);
    }

    private static RecognisedIntent intent(Object value) {
        Map<String, Object> map = object(value);
        double confidence = map.get("confidence") instanceof Number number ? number.doubleValue() : 0;
        return new RecognisedIntent(text(map.get("slug")), confidence, text(map.get("description")));
    }

    private static Map<String, Object> object(Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> other) {
            other.forEach((key, member) -> map.put(String.valueOf(key), member));
        }
        return map;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
