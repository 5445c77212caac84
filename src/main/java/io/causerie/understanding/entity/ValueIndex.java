package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Listed values that are found where they are written nearly right.
 *
 * <p>Two words at most {@code k} edits apart share one of the {@code k + 1} pieces that either is cut into, at nearly the
 * same place; so a look-up meets only the values that share a piece (Li et al., Pass-Join, 2011), never the whole list.
 */
final class ValueIndex<T> {
    /** Below this nothing that people would call alike is left. */
    private static final int LEAST_FUZZINESS = 60;

    private static final int LONGEST = 100;
    private static final int MOST_COMPARED = 5_000;
    private static final double PLURAL = 0.95;

    /** A value as it is compared: {@code key} without the endings of plurals. */
    private record Listed<T>(T value, String written, String key) {}

    private record Piece(int length, int number, String text) {}

    /** A value found: where, and how like it is to what is listed, 0 to 1. */
    record Hit<T>(T value, int start, int end, double likeness) {
        double weight() {
            return likeness * likeness * (end - start);
        }
    }

    private final double least;
    private final Map<String, List<Listed<T>>> byKey = new HashMap<>();
    private final Map<Piece, List<Listed<T>>> byPiece = new HashMap<>();
    private final Set<Integer> lengths = new LinkedHashSet<>();
    private int mostWords;

    /** @param fuzziness how like they must be, in per cent; 100 is equal but for case and accents */
    ValueIndex(int fuzziness) {
        least = Math.max(LEAST_FUZZINESS, fuzziness) / 100.0;
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
        int edits = edits(key.length());
        for (int i = 0; i <= edits && edits > 0; i++) {
            String piece = key.substring(start(key.length(), edits, i), start(key.length(), edits, i + 1));
            byPiece.computeIfAbsent(new Piece(key.length(), i, piece), p -> new ArrayList<>(1)).add(listed);
            lengths.add(key.length());
        }
    }

    /** What the values that a text is, or nearly is, stand for. */
    List<T> nearest(String text) {
        List<String> words = words(text);
        int[] budget = {MOST_COMPARED};
        return best(words, budget).stream().map(Hit::value).toList();
    }

    /** All values in a sentence, none upon another, in its order. */
    List<Hit<T>> in(Sentence sentence) {
        List<Token> words =
                sentence.tokens().stream().filter(token -> token.kind() != Token.Kind.OTHER).toList();
        int[] budget = {MOST_COMPARED};
        var hits = new ArrayList<Hit<T>>();
        for (int from = 0; from < words.size(); from++) {
            var window = new ArrayList<String>();
            for (int to = from; to < Math.min(words.size(), from + mostWords + 1); to++) {
                window.add(words.get(to).word());
                for (Hit<T> hit : best(window, budget)) {
                    hits.add(new Hit<>(hit.value(), words.get(from).start(), words.get(to).end(), hit.likeness()));
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
        for (Listed<T> listed : sharingAPiece(key)) {
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

    private Set<Listed<T>> sharingAPiece(String key) {
        var sharing = new LinkedHashSet<Listed<T>>();
        for (int length = key.length() - edits(key.length()) - 1; length <= key.length() + edits(key.length()) + 1; length++) {
            if (lengths.contains(length)) {
                addSharing(key, length, sharing);
            }
        }
        return sharing;
    }

    private void addSharing(String key, int length, Set<Listed<T>> sharing) {
        int edits = edits(length);
        for (int i = 0; i <= edits; i++) {
            int start = start(length, edits, i);
            int size = start(length, edits, i + 1) - start;
            for (int at = Math.max(0, start - edits); at <= Math.min(key.length() - size, start + edits); at++) {
                sharing.addAll(byPiece.getOrDefault(new Piece(length, i, key.substring(at, at + size)), List.of()));
            }
        }
    }

    /** The most edits that leave a value of this length alike enough, when the other one is as long as it may be. */
    private int edits(int length) {
        return (int) (length * (1 - least) / least + 1e-9);
    }

    private static int start(int length, int edits, int piece) {
        return length * piece / (edits + 1);
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
        boolean plural = word.length() > 3
                && (word.endsWith("s") || word.endsWith("x"))
                && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
