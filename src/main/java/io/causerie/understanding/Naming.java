package io.causerie.understanding;

import io.causerie.understanding.entity.EntityFinder;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What sentences name, by entity; those said lately that tell no time are not looked through again on the same day. */
final class Naming {
    private final EntityFinder finder;
    private final Lately<Map<String, List<Map<String, Object>>>> lately = new Lately<>(EntityFinder::tellsNoTime);

    Naming(EntityFinder finder) {
        this.finder = finder;
    }

    /** @return not to be changed */
    Map<String, List<Map<String, Object>>> in(String text, String spoken, String processing, ZonedDateTime now) {
        return lately.of(
                text,
                List.of(spoken, processing, now.toLocalDate().toString()),
                () -> fixed(finder.find(text, spoken, processing, now)));
    }

    /** As when nobody knows when it is said. */
    Map<String, List<Map<String, Object>>> in(String text, String spoken, String processing) {
        return finder.find(text, spoken, processing);
    }

    private static Map<String, List<Map<String, Object>>> fixed(Map<String, List<Map<String, Object>>> found) {
        var fixed = new LinkedHashMap<String, List<Map<String, Object>>>();
        found.forEach((entity, objects) -> fixed.put(
                entity, objects.stream().map(Collections::unmodifiableMap).toList()));
        return Collections.unmodifiableMap(fixed);
    }
}
