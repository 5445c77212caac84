package io.causerie.understanding;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An intent found in a sentence.
 *
 * @param confidence 0 to 1
 * @param description the author's, may be empty
 */
public record RecognisedIntent(String slug, double confidence, String description) {
    /** JSON-like values, as kept in a memory when an intent fills a requirement. */
    public Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("slug", slug);
        map.put("confidence", confidence);
        map.put("description", description);
        return map;
    }
}
