package io.causerie.understanding;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a sentence that are counted: words, pairs of words, and pieces of words. */
final class Features {
    private Features() {}

    static List<String> of(List<String> words) {
        var features = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            features.add("w " + words.get(i));
            features.add("p " + (i == 0 ? "" : words.get(i - 1)) + " " + words.get(i));
            features.addAll(pieces(words.get(i)));
        }
        return features;
    }

    /** Runs of three to five letters within a word whose ends are marked. */
    static List<String> pieces(String word) {
        var pieces = new ArrayList<String>();
        String marked = "<" + word + ">";
        for (int length = 3; length <= 5; length++) {
            for (int start = 0; start + length <= marked.length(); start++) {
                pieces.add("c " + marked.substring(start, start + length));
            }
        }
        return pieces;
    }
}
