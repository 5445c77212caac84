package io.causerie.bot;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name somebody probably meant. */
final class Nearest {
    private Nearest() {}

    /** The rest of a sentence: either the name that was meant or all that may be written. */
    static String fix(String written, Collection<String> allowed) {
        return to(written, allowed)
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElseGet(() -> allowed.isEmpty()
                        ? "Remove it"
                        : "Write one of: "
                                + String.join(
                                        ", ",
                                        allowed.stream().sorted().limit(30).toList()));
    }

    static Optional<String> to(String written, Collection<String> allowed) {
        String bare = bare(written);
        return allowed.stream()
                .sorted()
                .filter(name -> distance(bare, bare(name)) <= tolerated(bare))
                .min(Comparator.comparingInt(name -> distance(bare, bare(name))));
    }

    private static int tolerated(String word) {
        return word.length() < 4 ? 1 : word.length() < 8 ? 2 : 3;
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 3) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int swap = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(swap, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
