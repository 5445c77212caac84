package io.causerie.bot;

import java.util.List;
import java.util.stream.Stream;

/** When something holds; lists nest two deep. */
public sealed interface Condition {
    /**
     * A single question such as {@code #location.country is-not fr}.
     *
     * @param left {@code @intent}, {@code #entity.field}, {@code _field.path}, or a path such as {@code nlp.intents[0].slug}
     * @param right may hold variables; empty for is-present and is-absent
     */
    record Test(String left, Operator operator, String right) implements Condition {
        /** As it stands in a bot file. */
        public String written() {
            return ConditionText.write(this);
        }
    }

    record Several(Join join, List<Condition> members) implements Condition {
        public Several {
            members = List.copyOf(members);
        }
    }

    /** Every single question in it. */
    default Stream<Test> tests() {
        if (this instanceof Several several) {
            return several.members().stream().flatMap(Condition::tests);
        }
        return Stream.of((Test) this);
    }
}
