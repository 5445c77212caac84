package io.causerie.transfer;

import java.util.List;
import java.util.regex.Pattern;

/** Names of files in an archive; one that leads out of it makes the whole archive suspect. */
final class EntryNames {
    private static final Pattern OUTSIDE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*", Pattern.DOTALL);
    private static final int LONGEST = 1_000;

    private EntryNames() {}

    /** @throws Unreadable for a name that leads out of the archive, is too deep or no name */
    static void check(String path, Limits limits) {
        List<String> steps = List.of(path.split("[/\\\\]", -1));
        if (OUTSIDE.matcher(path).matches() || steps.contains("..")) {
            throw new Unreadable(shown(path), "This name leads out of the archive", "Export it again");
        }
        if (path.length() > LONGEST || path.chars().anyMatch(Character::isISOControl)) {
            throw new Unreadable(shown(path), "This is no name of a file", "Export it again");
        }
        if (steps.size() - 1 > limits.depth()) {
            throw new Unreadable(
                    shown(path),
                    "The folders nest deeper than " + limits.depth(),
                    "Send what was exported, and nothing around it");
        }
    }

    private static String shown(String path) {
        String plain = path.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
    }
}
