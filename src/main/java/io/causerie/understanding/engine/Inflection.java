package io.causerie.understanding.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
            ("e es ons ez ent ee ees ais ait aient ions iez ant ante ants era erai eras erons erez eront erais erait"
                            + " erions eriez eraient")
                    .split(" "));
    private static final Set<String> OF_IR = Set.of(
            ("i is it ie ies ir ira irai iras irons irez iront irais irait iraient issons issez issent issais issait"
                            + " issaient issant isse")
                    .split(" "));
    private static final Set<String> OF_RE = Set.of(
            "s ons ez ent ant ais ait aient ions iez u ue us ues e ra rai ras rons rez ront rais rait raient".split(" "));
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
        for (int cut = Math.max(SHORTEST_VERB, word.length() - LONGEST_ENDING); cut < word.length(); cut++) {
            String meaning = verb(word.substring(0, cut), word.substring(cut));
            if (meaning != null) {
                return meaning;
            }
        }
        return stems.get(stem(word));
    }

    private String verb(String stem, String ending) {
        String meaning = OF_ER.contains(ending) ? verbs.get(key(stem, "er")) : null;
        if (meaning == null && OF_IR.contains(ending)) {
            meaning = verbs.get(key(stem, "ir"));
        }
        return meaning == null && OF_RE.contains(ending) ? verbs.get(key(stem, "re")) : meaning;
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

    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM && !FIXED.contains(word)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
