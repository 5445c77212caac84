package io.causerie.understanding.engine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a sentence into the numbered word pieces that an uncased BERT model was trained on. */
final class WordPiece {
    private static final int LONGEST_WORD = 100;
    private static final String CONTINUES = "##";

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        unknown = number("[UNK]");
        start = number("[CLS]");
        end = number("[SEP]");
    }

    /** Piece numbers, start and end marks included, at most {@code limit} of them. */
    long[] numbers(String text, int limit) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(start);
        for (String word : words(text)) {
            if (pieces.size() >= limit) {
                break;
            }
            cut(word, pieces);
        }
        int kept = Math.min(pieces.size(), limit - 1);
        long[] numbers = new long[kept + 1];
        for (int i = 0; i < kept; i++) {
            numbers[i] = pieces.get(i);
        }
        numbers[kept] = end;
        return numbers;
    }

    private void cut(String word, List<Integer> pieces) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        int before = pieces.size();
        int from = 0;
        while (from < word.length()) {
            int to = longestKnown(word, from);
            if (to == from) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(vocabulary.get(piece(word, from, to)));
            from = to;
        }
    }

    private int longestKnown(String word, int from) {
        int to = word.length();
        while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
            to = word.offsetByCodePoints(to, -1);
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : CONTINUES + word.substring(from, to);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain(text).codePoints().forEach(c -> {
            boolean alone = isPunctuation(c) || isIdeograph(c);
            if (alone || isBlank(c)) {
                close(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!isBlank(c)) {
                word.appendCodePoint(c);
            }
        });
        close(word, words);
        return words;
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String plain(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isDropped(c)).forEach(clean::appendCodePoint);
        StringBuilder plain = new StringBuilder(clean.length());
        Normalizer.normalize(clean, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append(lower(c)));
        return plain.toString();
    }

    /** Letter by letter: a model's vocabulary knows no rule that looks at a letter's neighbours. */
    private static String lower(int c) {
        return c < 128
                ? Character.toString(Character.toLowerCase(c))
                : Character.toString(c).toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isDropped(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        return c == 0
                || c == 0xFFFD
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
                    default -> false;
                };
    }

    private static boolean isBlank(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2A6DF
                || c >= 0x2A700 && c <= 0x2B73F
                || c >= 0x2B740 && c <= 0x2B81F
                || c >= 0x2B820 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }

    private int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("The model's vocabulary has no " + piece);
        }
        return number;
    }
}
