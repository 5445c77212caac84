package io.causerie.bot;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mapping in the making that leaves out what need not be written. */
final class Tree {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Tree always(String key, Object value) {
        map.put(key, value);
        return this;
    }

    Tree unless(Object usual, String key, Object value) {
        return usual.equals(value) ? this : always(key, value);
    }

    Tree filled(String key, Map<String, ?> value) {
        return value.isEmpty() ? this : always(key, value);
    }

    Tree filled(String key, Collection<?> value) {
        return value.isEmpty() ? this : always(key, value);
    }

    Map<String, Object> map() {
        return map;
    }
}
