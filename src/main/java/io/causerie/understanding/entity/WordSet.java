package io.causerie.understanding.entity;

import java.util.Set;

/** Sets of words written as a line of text. */
final class WordSet {
    private WordSet() {}

    /** @param words parted by blanks */
    static Set<String> of(String words) {
        return Set.of(words.split(" "));
    }
}
