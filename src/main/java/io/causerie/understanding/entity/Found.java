package io.causerie.understanding.entity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entity found in a sentence.
 *
 * @param start the first character
 * @param end the character after the last
 * @param confidence 0 to 1
 * @param fields those of its kind, without {@code raw} and {@code confidence}
 */
record Found(String entity, int start, int end, double confidence, Map<String, Object> fields) {

    static Found of(String entity, Sentence sentence, int from, int to, double confidence, Map<String, Object> fields) {
        return new Found(entity, sentence.start(from), sentence.end(to), confidence, fields);
    }

    int length() {
        return end - start;
    }

    boolean overlaps(Found other) {
        return start < other.end && other.start < end;
    }

    boolean covers(Found other) {
        return start <= other.start && other.end <= end;
    }

    /** Of this one, only a part would be in the other. */
    boolean isCutBy(Found other) {
        return overlaps(other) && !other.covers(this);
    }

    boolean sameKindAs(Found other) {
        return entity.equals(other.entity);
    }

    /** The object of SAP's request API: the fields, then raw and confidence. */
    Map<String, Object> object(String text) {
        var object = new LinkedHashMap<>(fields);
        object.put("raw", text.substring(start, end));
        object.put("confidence", confidence);
        return object;
    }

    /** Fields in the order given as name, value, name, value; a value may be null. */
    static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
