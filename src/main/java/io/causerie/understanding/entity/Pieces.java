package io.causerie.understanding.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leads from a text to the few of many that may be alike.
 *
 * <p>A text at most {@code k} edits away from another holds one of the {@code k + 1} pieces the other is cut into, at nearly
 * the same place; so a look-up meets only what shares a piece (Li et al., Pass-Join, 2011), never the whole list.
 */
final class Pieces<T> {
    private record Piece(int length, int number, String text) {}

    private final double least;
    private final Map<Piece, List<T>> byPiece = new HashMap<>();
    private final Set<Integer> lengths = new LinkedHashSet<>();

    /** @param least how like they must be, above 0 and at most 1: letters in common to the letters of the longer */
    Pieces(double least) {
        this.least = least;
    }

    void add(String text, T value) {
        int edits = edits(text.length());
        for (int i = 0; i <= edits && edits > 0; i++) {
            String piece = text.substring(start(text.length(), edits, i), start(text.length(), edits, i + 1));
            byPiece.computeIfAbsent(new Piece(text.length(), i, piece), p -> new ArrayList<>(1))
                    .add(value);
            lengths.add(text.length());
        }
    }

    /** All that may be alike, and some that are not. */
    Set<T> sharing(String text) {
        var sharing = new LinkedHashSet<T>();
        int away = edits(text.length()) + 1;
        for (int length = text.length() - away; length <= text.length() + away; length++) {
            if (lengths.contains(length)) {
                add(text, length, sharing);
            }
        }
        return sharing;
    }

    private void add(String text, int length, Set<T> sharing) {
        int edits = edits(length);
        for (int i = 0; i <= edits; i++) {
            int start = start(length, edits, i);
            int size = start(length, edits, i + 1) - start;
            for (int at = Math.max(0, start - edits); at <= Math.min(text.length() - size, start + edits); at++) {
                sharing.addAll(byPiece.getOrDefault(new Piece(length, i, text.substring(at, at + size)), List.of()));
            }
        }
    }

    /** The most edits that leave a text of this length alike enough, when the other one is as long as it may be. */
    private int edits(int length) {
        return (int) (length * (1 - least) / least + 1e-9);
    }

    private static int start(int length, int edits, int piece) {
        return length * piece / (edits + 1);
    }
}
