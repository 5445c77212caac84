package io.causerie.understanding.entity;

import java.util.Arrays;

/** Insertions, deletions and changes of letters from one text to another (Levenshtein). */
final class EditDistance {
    private EditDistance() {}

    /** The distance, or -1 when it is more than allowed. */
    static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return -1;
        }
        int[] before = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        Arrays.setAll(before, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int least = now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return -1;
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return before[b.length()] > most ? -1 : before[b.length()];
    }
}
