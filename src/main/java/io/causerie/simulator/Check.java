package io.causerie.simulator;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Walks through a request and remembers the first thing wrong with it, as Meta reports only one. */
final class Check {
    private GraphError first;

    Optional<GraphError> outcome() {
        return Optional.ofNullable(first);
    }

    boolean clean() {
        return first == null;
    }

    void fail(GraphError error) {
        if (first == null) {
            first = error;
        }
    }

    void that(boolean holds, GraphError otherwise) {
        if (!holds) {
            fail(otherwise);
        }
    }

    void required(String param, JsonObject object, String key) {
        that(Json.has(object, key) && !Json.text(object, key).isEmpty(), GraphErrors.required(path(param, key)));
    }

    /** Counts UTF-16 units; absent is fine. */
    void length(String param, JsonObject object, String key, int max) {
        that(Json.text(object, key).length() <= max, GraphErrors.tooLong(path(param, key), max));
    }

    void words(String param, JsonObject object, String key, int max) {
        required(param, object, key);
        length(param, object, key, max);
    }

    void oneOf(String param, JsonObject object, String key, List<String> allowed) {
        that(allowed.contains(Json.text(object, key)), GraphErrors.notOneOf(path(param, key), allowed));
    }

    void oneOfIfThere(String param, JsonObject object, String key, List<String> allowed) {
        if (Json.has(object, key)) {
            oneOf(param, object, key, allowed);
        }
    }

    void url(String param, JsonObject object, String key) {
        required(param, object, key);
        that(Json.text(object, key).matches("(?i)https?://\\S+"), GraphErrors.badUrl(path(param, key)));
    }

    void urlIfThere(String param, JsonObject object, String key) {
        if (!Json.text(object, key).isEmpty()) {
            url(param, object, key);
        }
    }

    /** Between one and {@code max} elements. */
    void some(String param, JsonObject object, String key, int max) {
        that(!Json.objects(object, key).isEmpty(), GraphErrors.required(path(param, key)));
        atMost(param, object, key, max);
    }

    void atMost(String param, JsonObject object, String key, int max) {
        boolean few = !(object.get(key) instanceof JsonArray array) || array.size() <= max;
        that(few, GraphErrors.tooMany(path(param, key)));
    }

    static String path(String param, String key) {
        return param.isEmpty() ? key : param + "[" + key + "]";
    }

    static String path(String param, String key, int index) {
        return path(path(param, key), String.valueOf(index));
    }
}
