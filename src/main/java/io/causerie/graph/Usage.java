package io.causerie.graph;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of Meta's limits is used up, in percent, which may exceed 100 (Graph API, "Rate limiting", headers).
 *
 * @param app of the app's calls
 * @param page of the page's calls
 * @param business of the page's calls of one kind, the fullest kind
 * @param regain how long until calls are let through again; zero where Meta does not say
 */
public record Usage(int app, int page, int business, Duration regain) {

    /** Nothing said, or nothing used. */
    public static final Usage NONE = new Usage(0, 0, 0, Duration.ZERO);

    private static final String REGAIN = "estimated_time_to_regain_access";

    /** The fullest of the three. */
    public int highest() {
        return Math.max(app, Math.max(page, business));
    }

    static Usage of(Map<String, List<String>> headers) {
        JsonObject app = header(headers, "X-App-Usage");
        JsonObject page = header(headers, "X-Page-Usage");
        JsonObject business = header(headers, "X-Business-Use-Case-Usage");
        if (app.isEmpty() && page.isEmpty() && business.isEmpty()) {
            return NONE;
        }
        int minutes = entries(business)
                .mapToInt(entry -> Json.number(entry, REGAIN))
                .max()
                .orElse(0);
        int fullest = entries(business).mapToInt(Usage::percent).max().orElse(0);
        return new Usage(percent(app), percent(page), fullest, Duration.ofMinutes(Math.max(0, minutes)));
    }

    private static Stream<JsonObject> entries(JsonObject business) {
        return business.values().stream()
                .filter(JsonArray.class::isInstance)
                .flatMap(list -> list.asJsonArray().stream())
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
    }

    /** Meta has named the figures differently over time, so any number but the time counts. */
    private static int percent(JsonObject figures) {
        return figures.keySet().stream()
                .filter(key -> !key.equals(REGAIN))
                .mapToInt(key -> Json.number(figures, key))
                .max()
                .orElse(0);
    }

    private static JsonObject header(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> name.equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .map(value -> Json.parse(value).orElse(JsonObject.EMPTY_JSON_OBJECT))
                .findFirst()
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }
}
