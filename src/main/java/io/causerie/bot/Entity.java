package io.causerie.bot;

import java.util.List;
import java.util.Map;

/** A kind of thing the bot finds in sentences; the 28 of {@link GoldEntities} need no definition. */
public sealed interface Entity {
    String slug();

    Enrichments enrichments();

    /** Learned from tagged expressions and helped by an open list of values, by language. */
    record Free(String slug, Map<String, List<Value>> values, Enrichments enrichments) implements Entity {
        public Free {
            values = Ordered.copy(values);
        }
    }

    /** A closed list of values by language, recognised when at least {@code fuzziness} per cent alike (100: equal). */
    record Restricted(String slug, int fuzziness, Map<String, List<Value>> values, Enrichments enrichments)
            implements Entity {
        public Restricted {
            values = Ordered.copy(values);
        }
    }

    /** Whatever a pattern matches; see {@link SafePattern} for the dialect. */
    record Regex(String slug, String pattern, String flags, Enrichments enrichments) implements Entity {}

    /** A value and other ways to write it. */
    record Value(String value, List<String> synonyms) {
        public Value {
            synonyms = List.copyOf(synonyms);
        }
    }

    /** Facts that come along with a found value: defaults for all, more for the values of a group. */
    record Enrichments(Map<String, Object> defaults, List<Group> groups) {
        public static final Enrichments NONE = new Enrichments(Map.of(), List.of());

        public Enrichments {
            defaults = Ordered.copy(defaults);
            groups = List.copyOf(groups);
        }
    }

    /** The facts of some values; the language is {@code *} when the group serves every language. */
    record Group(String name, String language, List<String> values, Map<String, Object> facts) {
        public Group {
            values = List.copyOf(values);
            facts = Ordered.copy(facts);
        }
    }
}
