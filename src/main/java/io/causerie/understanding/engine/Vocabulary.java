package io.causerie.understanding.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What single foreign words mean: as written, in any form, with an apostrophe left out or a slip of the finger. */
final class Vocabulary {
    private static final Pattern ELIDED = Pattern.compile("(?:[cdjlmnst]|qu)[aeiouyh].{2,}");

    private final Map<String, String> meanings = new HashMap<>();
    private final Inflection inflection = new Inflection();
    private final Slips slips = new Slips();

    void learn(String word, String folded, String meaning) {
        meanings.put(word, meaning);
        meanings.putIfAbsent(folded, meaning);
        inflection.learn(folded, meaning);
        slips.learn(folded);
    }

    boolean knows(String word) {
        return meanings.containsKey(word);
    }

    /** The same for all forms of a word. */
    String root(String folded) {
        return inflection.root(folded);
    }

    /** As written, without accents, in another form; null where it is none of these. */
    String meaning(String word, String folded) {
        String meaning = meanings.get(word);
        return meaning == null ? meaning(folded) : meaning;
    }

    private String meaning(String folded) {
        String meaning = meanings.getOrDefault(folded, meanings.get(Inflection.singular(folded)));
        return meaning == null ? inflection.meaning(folded) : meaning;
    }

    /** An apostrophe left out, a letter drawn out, a slip of the finger; null where nothing known is near. */
    String guessed(String folded) {
        if (ELIDED.matcher(folded).matches()) {
            int cut = folded.startsWith("qu") ? 2 : 1;
            String rest = meaning(folded.substring(cut));
            if (rest != null) {
                return (meanings.getOrDefault(folded.substring(0, cut), "") + ' ' + rest).strip();
            }
        }
        String drawnIn = Slips.drawnIn(folded);
        String meaning = drawnIn.equals(folded) ? null : meaning(drawnIn);
        return meaning == null ? meaning(slips.meant(drawnIn)) : meaning;
    }
}
