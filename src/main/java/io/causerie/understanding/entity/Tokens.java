package io.causerie.understanding.entity;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Cuts a text into tokens where letters, digits and other characters meet. */
final class Tokens {
    /** Written without blanks, so that each character counts as a word. */
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Tokens() {}

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            if (Character.isDigit(character)) {
                end = run(text, end, Character::isDigit);
                tokens.add(new Token(at, end, digits(text, at, end), Token.Kind.DIGITS));
            } else if (isUnspaced(character)) {
                tokens.add(new Token(at, end, text.substring(at, end), Token.Kind.WORD));
            } else if (Character.isLetter(character)) {
                end = run(text, end, Tokens::continuesWord);
                tokens.add(new Token(at, end, folded(text.substring(at, end)), Token.Kind.WORD));
            } else if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                tokens.add(new Token(at, end, plain(text.substring(at, end)), Token.Kind.OTHER));
            }
            at = end;
        }
        return tokens;
    }

    /** Small letters without accents and ligatures. */
    static String folded(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(c -> c < 128)) {
            return small;
        }
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }

    private static int run(String text, int from, IntPredicate goesOn) {
        int at = from;
        while (at < text.length() && goesOn.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean continuesWord(int character) {
        return (Character.isLetter(character) && !isUnspaced(character))
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isUnspaced(int character) {
        return character >= 0x0E00 && Character.isLetter(character) && UNSPACED.contains(UnicodeScript.of(character));
    }

    private static String digits(String text, int start, int end) {
        var plain = new StringBuilder();
        text.substring(start, end).codePoints().forEach(c -> plain.append(Character.digit(c, 10)));
        return plain.toString();
    }

    private static String plain(String character) {
        return switch (character) {
            case "’", "ʼ", "`" -> "'";
            case "–", "—", "‐", "‑", "−" -> "-";
            default -> character;
        };
    }
}
