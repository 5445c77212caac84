package io.causerie.inbox;

/** How deep a JSON text is nested, told without reading it. */
final class Nesting {

    private Nesting() {}

    /** True if brackets outside strings are open more than {@code limit} deep; the text need not be valid JSON. */
    static boolean deeperThan(int limit, byte[] json) {
        int depth = 0;
        for (int i = 0; i < json.length; i++) {
            switch (json[i]) {
                case '"' -> i = endOfString(json, i);
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
            if (depth > limit) {
                return true;
            }
        }
        return false;
    }

    private static int endOfString(byte[] json, int quote) {
        int i = quote + 1;
        while (i < json.length && json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i;
    }
}
