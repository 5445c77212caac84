package io.causerie.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the audit trail shall say about this request besides its path; never a secret. */
@RequestScoped
public class Notes {
    private final Map<String, String> notes = new LinkedHashMap<>();

    void add(String key, Object value) {
        notes.put(key, String.valueOf(value));
    }

    String text() {
        return notes.entrySet().stream()
                .map(note -> note.getKey() + "=" + note.getValue())
                .collect(Collectors.joining(" "));
    }
}
