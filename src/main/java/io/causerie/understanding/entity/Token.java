package io.causerie.understanding.entity;

/**
 * A piece of a sentence: a word, a run of digits, or one other character; blanks are none.
 *
 * @param word small letters without accents, digits as 0-9
 */
record Token(int start, int end, String word, Kind kind) {
    enum Kind {
        WORD,
        DIGITS,
        OTHER
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }
}
