package io.causerie.bot;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A single condition in words: {@code left operator right}. */
final class ConditionText {
    static final String OPERATORS =
            Arrays.stream(Operator.values()).map(Operator::word).collect(Collectors.joining(", "));

    private static final String LEFT =
            "[@#][\\w-]+(?:\\.[\\w-]+|\\[\\d+])*|_?[A-Za-z][\\w-]*(?:\\.[\\w-]+|\\.?\\[\\d+])*";
    private static final Pattern FORM = Pattern.compile("(" + LEFT + ")(?:\\s+(\\S+)(?:\\s+(.*))?)?", Pattern.DOTALL);

    private ConditionText() {}

    /** @throws IllegalArgumentException with a message for the author */
    static Condition.Test parse(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + written + "\" starts with neither @intent, #entity, _field nor a path");
        }
        if (form.group(2) == null) {
            return new Condition.Test(form.group(1), Operator.IS_PRESENT, "");
        }
        Operator operator = Operator.of(form.group(2))
                .orElseThrow(() -> new IllegalArgumentException("\"" + form.group(2) + "\" is not an operator"));
        String right =
                Optional.ofNullable(form.group(3)).map(ConditionText::unquoted).orElse("");
        if (operator.needsRight() == right.isEmpty() && !"\"\"".equals(form.group(3))) {
            throw new IllegalArgumentException(operator.word()
                    + (right.isEmpty() ? " needs something to compare with" : " compares with nothing"));
        }
        return new Condition.Test(form.group(1), operator, right);
    }

    static String write(Condition.Test test) {
        if (!test.operator().needsRight()) {
            return test.operator() == Operator.IS_PRESENT ? test.left() : test.left() + " is-absent";
        }
        return test.left() + " " + test.operator().word() + " " + quoted(test.right());
    }

    private static String unquoted(String right) {
        String bare = right.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static String quoted(String right) {
        boolean needed = right.isEmpty() || !right.equals(right.strip()) || right.startsWith("\"");
        return needed ? "\"" + right + "\"" : right;
    }
}
