package io.causerie.bot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads words: one text, alternatives, or either of them by language; and texts with variables. */
final class WordingReader {
    private final List<String> languages;

    WordingReader(List<String> languages) {
        this.languages = languages;
    }

    Wording read(Item item) {
        if (!item.isMap()) {
            return new Wording(Map.of(Wording.EVERY_LANGUAGE, alternatives(item)));
        }
        var byLanguage = new LinkedHashMap<String, List<String>>();
        Fields fields = item.fields();
        for (String language : languages) {
            fields.find(language).ifPresent(words -> byLanguage.put(language, alternatives(words)));
        }
        fields.done();
        if (fields.names().isEmpty()) {
            item.refuse("Nothing is written here", "Write a text, or one for each language");
        } else if (byLanguage.size() < languages.size()) {
            item.warn(
                    "There is nothing for " + missing(byLanguage),
                    "Who speaks it is answered in another language; add it or write one text for all");
        }
        return new Wording(byLanguage);
    }

    String language(Item item) {
        String language = Names.language(item, item.text());
        if (!languages.contains(language)) {
            item.warn("The bot does not speak \"" + language + "\"", "Add it to \"languages\", or write one of those");
        }
        return language;
    }

    private String missing(Map<String, List<String>> byLanguage) {
        return languages.stream().filter(l -> !byLanguage.containsKey(l)).collect(Collectors.joining(", "));
    }

    private List<String> alternatives(Item item) {
        if (!item.isList()) {
            return List.of(words(item));
        }
        List<String> all = item.items().stream().map(this::words).toList();
        if (all.isEmpty()) {
            item.refuse("The list is empty", "Write at least one text");
        }
        return all;
    }

    private String words(Item item) {
        String text = item.words();
        return template(item, text);
    }

    /** A text with variables. */
    String template(Item item) {
        return template(item, item.words());
    }

    private static String template(Item item, String text) {
        TemplateText.fault(text)
                .ifPresent(fault -> item.refuse(
                        "The variables in this text cannot be read: " + fault,
                        "Write variables as {{memory.name}} and close every block, as in {{#if x}}...{{/if}}"));
        return text;
    }

    /** A JSON-like value whose strings may hold variables. */
    static Object structure(Item item) {
        Object value = item.json().orElse(null);
        check(item, value);
        return value;
    }

    private static void check(Item item, Object value) {
        if (value instanceof String text) {
            template(item, text);
        } else if (value instanceof List<?> list) {
            list.forEach(member -> check(item, member));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(member -> check(item, member));
        }
    }
}
