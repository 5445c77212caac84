package io.causerie.bot;

import java.util.List;
import java.util.Map;

/** Words by language, each with one or more alternatives; language {@code *} serves every language. */
public record Wording(Map<String, List<String>> alternatives) {
    public static final String EVERY_LANGUAGE = "*";
    public static final Wording NONE = new Wording(Map.of());

    public Wording {
        alternatives = Ordered.lists(alternatives);
    }

    public static Wording of(String everyLanguage) {
        return new Wording(Map.of(EVERY_LANGUAGE, List.of(everyLanguage)));
    }

    public boolean isNone() {
        return alternatives.isEmpty();
    }

    /** The alternatives for a language; if it has none: for every language, then the default's, then the first. */
    public List<String> in(String language, String defaultLanguage) {
        for (String wanted : List.of(language, EVERY_LANGUAGE, defaultLanguage)) {
            if (alternatives.containsKey(wanted)) {
                return alternatives.get(wanted);
            }
        }
        return alternatives.values().stream().findFirst().orElse(List.of());
    }
}
