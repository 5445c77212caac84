package io.causerie.understanding.entity;

import java.util.Optional;

/** Numbers in digits, with the marks of thousands and decimals that the language uses. */
final class DigitNumbers {
    private static final int MOST_DIGITS = 15;

    private DigitNumbers() {}

    static Optional<Parsed<Double>> at(Sentence sentence, int from) {
        boolean bare = sentence.is(from, ".") && !sentence.joined(from) && sentence.joined(from + 1);
        if (bare && sentence.isDigits(from + 1)) {
            return number("0." + sentence.word(from + 1), from + 2);
        }
        if (!sentence.isDigits(from)) {
            return Optional.empty();
        }
        var digits = new StringBuilder(sentence.word(from));
        int at = thousands(sentence, from, digits);
        boolean cents = isMark(sentence, at, ',') && sentence.word(at + 1).length() == 2;
        if (isMark(sentence, at, decimal(sentence)) || at == from + 1 && (cents || isMark(sentence, at, '.'))) {
            digits.append('.').append(sentence.word(at + 1));
            at += 2;
        }
        boolean version = isMark(sentence, at, '.');
        return version || digits.length() > MOST_DIGITS ? Optional.empty() : number(digits.toString(), at);
    }

    private static Optional<Parsed<Double>> number(String digits, int next) {
        return Parsed.of(Double.parseDouble(digits), next);
    }

    /** Adds groups of three digits and returns the place after them. */
    private static int thousands(Sentence sentence, int from, StringBuilder digits) {
        int at = from + 1;
        if (digits.length() > 3 || digits.charAt(0) == '0') {
            return at;
        }
        while (true) {
            int step = groupStep(sentence, at);
            if (step == 0) {
                return at;
            }
            digits.append(sentence.word(at + step - 1));
            at += step;
        }
    }

    /** Tokens of a further group: 2 for mark and digits, 1 for digits after a blank, 0 for none. */
    private static int groupStep(Sentence sentence, int at) {
        boolean french = sentence.tongue() == Tongue.FRENCH;
        if (isMark(sentence, at, french ? '.' : ',') && threeDigits(sentence, at + 1)) {
            return 2;
        }
        boolean blank = french && threeDigits(sentence, at) && sentence.start(at) == sentence.end(at) + 1;
        return blank ? 1 : 0;
    }

    private static boolean threeDigits(Sentence sentence, int at) {
        return sentence.isDigits(at) && sentence.word(at).length() == 3;
    }

    private static char decimal(Sentence sentence) {
        return sentence.tongue() == Tongue.ENGLISH ? '.' : ',';
    }

    /** A mark between digits that touch it on both sides. */
    private static boolean isMark(Sentence sentence, int at, char mark) {
        return sentence.word(at).length() == 1
                && sentence.word(at).charAt(0) == mark
                && sentence.joined(at)
                && sentence.isDigits(at + 1)
                && sentence.joined(at + 1);
    }
}
