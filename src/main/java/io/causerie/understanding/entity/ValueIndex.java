package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Listed values that are found where they are written nearly right. */
final class ValueIndex<T> {
    /** Below this nothing that people would call alike is left. */
    private static final int LEAST_FUZZINESS = 60;

    private static final int LONGEST = 100;
    private static final int MOST_COMPARED = 5_000;
    private static final double PLURAL = 0.95;

    /** A value as it is compared: {@code key} without the endings of plurals. */
    private record Listed<T>(T value, String written, String key) {}

    /** A value found: where, and how like it is to what is listed, 0 to 1. */
    record Hit<T>(T value, int start, int end, double likeness) {
        double weight() {
            return likeness * likeness * (end - start);
        }
    }

    private final double least;
    private final Map<String, List<Listed<T>>> byKey = new HashMap<>();
    private final Pieces<Listed<T>> pieces;
    private int mostWords;

    /** @param fuzziness how like they must be, in per cent; 100 is equal but for case and accents */
    ValueIndex(int fuzziness) {
        least = Math.max(LEAST_FUZZINESS, fuzziness) / 100.0;
        pieces = new Pieces<>(least);
    }

    void add(String written, T value) {
        List<String> words = words(written);
        String key = key(words);
        if (key.isEmpty() || key.length() > LONGEST) {
            return;
        }
        var listed = new Listed<>(value, String.join(" ", words), key);
        byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(listed);
        mostWords = Math.max(mostWords, words.size());
        pieces.add(key, listed);
    }

    /** What the values that a text is, or nearly is, stand for. */
    List<T> nearest(String text) {
        List<String> words = words(text);
        int[] budget = {MOST_COMPARED};
        return best(words, budget).stream().map(Hit::value).toList();
    }

    /** How many values a look-up of this text compares. */
    int compared(String text) {
        return pieces.sharing(key(words(text))).size();
    }

    /** All values in a sentence, none upon another, in its order. */
    List<Hit<T>> in(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.OTHER)
                .toList();
        int[] budget = {MOST_COMPARED};
        var hits = new ArrayList<Hit<T>>();
        for (int from = 0; from < words.size(); from++) {
            var window = new ArrayList<String>();
            for (int to = from; to < Math.min(words.size(), from + mostWords + 1); to++) {
                window.add(words.get(to).word());
                for (Hit<T> hit : best(window, budget)) {
                    hits.add(new Hit<>(
                            hit.value(), words.get(from).start(), words.get(to).end(), hit.likeness()));
                }
            }
        }
        return apart(hits);
    }

    private static <T> List<Hit<T>> apart(List<Hit<T>> hits) {
        hits.sort(Comparator.comparingDouble((Hit<T> hit) -> hit.weight()).reversed());
        var kept = new ArrayList<Hit<T>>();
        for (Hit<T> hit : hits) {
            if (kept.stream().noneMatch(other -> other.start() < hit.end() && hit.start() < other.end())) {
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(Hit::start));
        return kept;
    }

    /** Those equal to the words, or else the likest; places are not known yet. */
    private List<Hit<T>> best(List<String> words, int[] budget) {
        String key = key(words);
        if (key.isEmpty() || key.length() > LONGEST + 10) {
            return List.of();
        }
        String written = String.join(" ", words);
        List<Hit<T>> equal = byKey.getOrDefault(key, List.of()).stream()
                .map(listed -> hit(listed, listed.written().equals(written) ? 1 : PLURAL))
                .filter(hit -> hit.likeness() >= least || least < 1 && hit.likeness() == PLURAL)
                .toList();
        return equal.isEmpty() && least < 1 ? near(key, budget) : equal;
    }

    private Hit<T> hit(Listed<T> listed, double likeness) {
        return new Hit<>(listed.value(), 0, 0, likeness);
    }

    private List<Hit<T>> near(String key, int[] budget) {
        Listed<T> best = null;
        double likeness = 0;
        for (Listed<T> listed : pieces.sharing(key)) {
            if (--budget[0] < 0) {
                break;
            }
            int longer = Math.max(key.length(), listed.key().length());
            int distance = EditDistance.between(key, listed.key(), (int) ((1 - least) * longer + 1e-9));
            double alike = 1 - distance / (double) longer;
            if (distance >= 0 && alike > likeness) {
                best = listed;
                likeness = alike;
            }
        }
        return best == null ? List.of() : List.of(hit(best, likeness));
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream()
                .filter(token -> token.kind() != Token.Kind.OTHER)
                .map(Token::word)
                .toList();
    }

    private static String key(List<String> words) {
        return words.stream().map(ValueIndex::singular).collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x")) && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
