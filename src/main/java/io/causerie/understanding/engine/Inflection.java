package io.causerie.understanding.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Brings an inflected French word, without accents, back to what the glossary knows: by its verb, or by its stem. */
final class Inflection {
    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_VERB = 2;
    private static final Set<String> FIXED = Set.of("comment", "comme");

    private static final String[] ENDINGS = {
        "issements",
        "issement",
        "issaient",
        "eraient",
        "iraient",
        "erions",
        "issons",
        "issent",
        "issait",
        "issais",
        "issant",
        "assent",
        "erais",
        "erait",
        "eront",
        "erons",
        "erez",
        "aient",
        "antes",
        "ements",
        "ement",
        "ations",
        "ation",
        "ante",
        "ants",
        "ions",
        "erai",
        "eras",
        "iez",
        "ees",
        "ais",
        "ait",
        "ant",
        "ent",
        "era",
        "ons",
        "ies",
        "ez",
        "er",
        "ee",
        "es",
        "ie",
        "ir",
        "is",
        "it",
        "us",
        "ue",
        "re",
        "ai",
        "as",
        "e",
        "s",
        "x",
        "i",
        "u",
        "a",
        "t",
    };

    private static final Set<String> OF_ER = Set.of(
            ("er e es ons ez ent ee ees ais ait aient ions iez ant ante ants era erai eras erons erez eront erais erait"
                            + " erions eriez eraient")
                    .split(" "));
    private static final Set<String> OF_IR = Set.of(
            ("ir i is it ie ies ira irai iras irons irez iront irais irait iraient issons issez issent issais issait"
                            + " issaient issant isse")
                    .split(" "));
    private static final Set<String> OF_RE =
            Set.of("re s ons ez ent ant ais ait aient ions iez u ue us ues ra rai ras rons rez ront rais rait raient"
                    .split(" "));
    private static final Map<String, Set<String>> ENDINGS_OF =
            new TreeMap<>(Map.of("er", OF_ER, "ir", OF_IR, "re", OF_RE));
    private static final int LONGEST_ENDING = 7;

    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();

    void learn(String word, String meaning) {
        stems.putIfAbsent(stem(word), meaning);
        if (word.length() >= SHORTEST_VERB + 2 && (word.endsWith("er") || word.endsWith("ir") || word.endsWith("re"))) {
            verbs.putIfAbsent(key(word.substring(0, word.length() - 2), word.substring(word.length() - 2)), meaning);
        }
    }

    /** Null where the word is no form of one that was learned. */
    String meaning(String word) {
        String verb = verb(word);
        return verb == null ? stems.get(stem(word)) : verbs.get(verb);
    }

    /** The same for all forms of a word. */
    String root(String word) {
        String verb = verb(word);
        return verb == null ? stem(singular(word)) : verb;
    }

    private String verb(String word) {
        for (int cut = Math.max(SHORTEST_VERB, word.length() - LONGEST_ENDING); cut < word.length(); cut++) {
            String stem = word.substring(0, cut);
            String ending = word.substring(cut);
            for (Map.Entry<String, Set<String>> kind : ENDINGS_OF.entrySet()) {
                String key = key(stem, kind.getKey());
                if (kind.getValue().contains(ending) && verbs.containsKey(key)) {
                    return key;
                }
            }
        }
        return null;
    }

    /** Paie and payer, appelle and appeler, mangeons and manger have one key. */
    private static String key(String stem, String kind) {
        int last = stem.length() - 1;
        String plain = stem;
        if (kind.equals("er") && stem.endsWith("i")) {
            plain = stem.substring(0, last) + 'y';
        } else if (kind.equals("er") && (stem.endsWith("ge") || stem.endsWith("ll") || stem.endsWith("tt"))) {
            plain = stem.substring(0, last);
        }
        return plain + '-' + kind;
    }

    static String singular(String word) {
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM && !FIXED.contains(word)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
