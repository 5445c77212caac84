package io.causerie.bot.edit;

import io.causerie.bot.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words for people as they stand in a bot file: a text, alternatives, or either of them by language. */
public final class Words {
    private Words() {}

    public static Wording read(Object value) {
        if (value instanceof Map<?, ?> languages) {
            var all = new LinkedHashMap<String, List<String>>();
            languages.forEach((language, words) -> all.put(String.valueOf(language), alternatives(words)));
            return new Wording(all);
        }
        return value == null ? Wording.NONE : new Wording(Map.of(Wording.EVERY_LANGUAGE, alternatives(value)));
    }

    private static List<String> alternatives(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    /**
     * The shortest form; a language without words of its own gets those for every language, if there are some.
     *
     * @return empty when nothing is said at all
     */
    public static Optional<Object> write(Map<String, List<String>> given, List<String> languages) {
        List<String> every = given.getOrDefault(Wording.EVERY_LANGUAGE, List.of());
        var all = new LinkedHashMap<String, Object>();
        boolean parted = false;
        for (String language : languages) {
            List<String> own = given.getOrDefault(language, List.of());
            parted |= !own.isEmpty();
            List<String> words = own.isEmpty() ? every : own;
            if (!words.isEmpty()) {
                all.put(language, shortest(words));
            }
        }
        return parted ? Optional.of(all) : every.isEmpty() ? Optional.empty() : Optional.of(shortest(every));
    }

    private static Object shortest(List<String> words) {
        return words.size() == 1 ? words.get(0) : words;
    }
}
