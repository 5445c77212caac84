package io.causerie.api;

import java.util.List;

/** The form of names that stand in URLs. */
final class Slug {
    private Slug() {}

    static void check(String field, String slug) {
        if (!slug.matches("[a-z0-9][a-z0-9-]{0,62}")) {
            throw new Refused(new Problem(
                    422,
                    "The name does not fit into a URL",
                    null,
                    List.of(new Problem.Fault(field, "has other characters", "use up to 63 of a-z, 0-9 and -"))));
        }
    }
}
