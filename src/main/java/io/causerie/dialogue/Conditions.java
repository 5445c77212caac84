package io.causerie.dialogue;

import io.causerie.bot.Condition;
import io.causerie.bot.Condition.Test;
import io.causerie.bot.Join;
import io.causerie.bot.Operator;
import io.causerie.bot.SafePattern;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Decides conditions over the variables of a turn. */
final class Conditions {
    private final Map<String, Object> variables;
    private final UnaryOperator<String> render;

    Conditions(Map<String, Object> variables, UnaryOperator<String> render) {
        this.variables = variables;
        this.render = render;
    }

    boolean hold(Condition condition) {
        if (condition instanceof Condition.Several several) {
            return several.join() == Join.ANY
                    ? several.members().stream().anyMatch(this::hold)
                    : several.members().stream().allMatch(this::hold);
        }
        return hold((Test) condition);
    }

    /** The single questions for which a condition does not hold, as an author writes them. */
    List<String> unmet(Condition condition) {
        return failing(condition).map(Test::written).toList();
    }

    private Stream<Test> failing(Condition condition) {
        if (hold(condition)) {
            return Stream.empty();
        }
        return condition instanceof Condition.Several several
                ? several.members().stream().flatMap(this::failing)
                : Stream.of((Test) condition);
    }

    private boolean hold(Test test) {
        List<Object> left = left(test.left());
        return switch (test.operator()) {
            case IS_PRESENT -> present(left);
            case IS_ABSENT -> !present(left);
            case IS -> is(left, render.apply(test.right()));
            case IS_NOT -> !is(left, render.apply(test.right()));
            case IN -> in(left, render.apply(test.right()));
            case NOT_IN -> !in(left, render.apply(test.right()));
            case MATCHES -> matches(left, render.apply(test.right()));
            case MATCHES_NOT -> !matches(left, render.apply(test.right()));
            case LOWER_THAN, GREATER_THAN -> compares(left, test.operator(), render.apply(test.right()));
        };
    }

    /** What the left side stands for: each occurrence of an entity, or one value. */
    private List<Object> left(String left) {
        String path = left.substring(1);
        if (left.startsWith("@")) {
            return intents(path);
        }
        if (left.startsWith("#")) {
            int dot = path.indexOf('.');
            String rest = dot < 0 ? "" : path.substring(dot + 1);
            Object found = Values.at(variables, "nlp.entities." + (dot < 0 ? path : path.substring(0, dot)));
            return values(Values.list(found).stream().map(object -> Values.at(object, rest)));
        }
        return values(Stream.ofNullable(Values.at(variables, left.startsWith("_") ? path : left)));
    }

    private List<Object> intents(String path) {
        int dot = path.indexOf('.');
        String slug = dot < 0 ? path : path.substring(0, dot);
        return values(Values.list(Values.at(variables, "nlp.intents")).stream()
                .filter(intent -> slug.equals(Values.at(intent, "slug")))
                .map(intent -> Values.at(intent, dot < 0 ? "" : path.substring(dot + 1))));
    }

    private static List<Object> values(Stream<?> found) {
        return found.filter(Objects::nonNull).map(Object.class::cast).toList();
    }

    private static boolean present(List<Object> left) {
        return left.stream()
                .anyMatch(value -> !("".equals(value)
                        || value instanceof List<?> list && list.isEmpty()
                        || value instanceof Map<?, ?> map && map.isEmpty()));
    }

    private static boolean is(List<Object> left, String right) {
        return texts(left).anyMatch(text -> same(text, right));
    }

    private static boolean in(List<Object> left, String right) {
        String bare = right.strip().replaceAll("^\\[|]$", "");
        List<String> members = Arrays.stream(bare.split(","))
                .map(member -> member.strip().replaceAll("^[\"']|[\"']$", ""))
                .toList();
        return texts(left).anyMatch(text -> members.stream().anyMatch(member -> same(text, member)));
    }

    private static boolean matches(List<Object> left, String right) {
        try {
            SafePattern pattern = SafePattern.of(right, "");
            return texts(left).anyMatch(pattern::matches);
        } catch (IllegalArgumentException patternFromVariables) {
            return false;
        }
    }

    private static boolean compares(List<Object> left, Operator operator, String right) {
        double bound = Values.number(right);
        return left.stream()
                .mapToDouble(Conditions::number)
                .anyMatch(number -> operator == Operator.LOWER_THAN ? number < bound : number > bound);
    }

    private static boolean same(String text, String right) {
        double a = Values.number(text);
        return text.strip().equalsIgnoreCase(right.strip()) || a == Values.number(right);
    }

    /** An object is compared by what the person wrote, by what it was recognised as, or by its slug. */
    private static Stream<String> texts(List<Object> left) {
        return left.stream().flatMap(value -> {
            if (value instanceof Map<?, ?> map) {
                return Stream.of("raw", "value", "slug")
                        .map(map::get)
                        .filter(Objects::nonNull)
                        .map(Values::text);
            }
            return value instanceof List<?> list ? texts(values(list.stream())) : Stream.of(Values.text(value));
        });
    }

    private static double number(Object value) {
        if (value instanceof Map<?, ?> map) {
            return Stream.of("scalar", "amount", "percent", "rank", "value", "raw", "confidence")
                    .map(map::get)
                    .mapToDouble(Values::number)
                    .filter(number -> !Double.isNaN(number))
                    .findFirst()
                    .orElse(Double.NaN);
        }
        return Values.number(value);
    }
}
