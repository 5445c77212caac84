package io.causerie.console.inbox;

import io.causerie.console.Say;
import io.causerie.conversation.Overview;
import java.util.Locale;

/** How people are shown who write to a page: by name, or by the end of their id while Meta has not said it. */
final class People {
    private static final int END = 4;

    private People() {}

    static String name(Overview.Row row, Say say) {
        if (row.name() != null) {
            return row.name();
        }
        String id = row.person();
        return id.isEmpty()
                ? say.it("inbox.page-itself")
                : say.it("inbox.somebody", id.substring(Math.max(0, id.length() - END)));
    }

    /** One or two letters for the picture of somebody whose picture is not shown. */
    static String initials(Overview.Row row) {
        if (row.name() == null) {
            return "?";
        }
        String[] parts = row.name().strip().split("\\s+");
        String letters = first(parts[0]) + (parts.length > 1 ? first(parts[parts.length - 1]) : "");
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String first(String part) {
        return part.isEmpty() ? "" : part.substring(0, part.offsetByCodePoints(0, 1));
    }
}
