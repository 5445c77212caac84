package io.causerie.dialogue;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import io.causerie.bot.Json;
import io.causerie.bot.TemplateText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.DoubleBinaryOperator;

/** The functions of the scripting language (docs/bot-file.md lists them). */
final class Functions {
    private Functions() {}

    static Handlebars register(Handlebars engine) {
        Loops.register(engine);
        TextFunctions.register(engine);
        add(engine, "json", (value, o) -> Json.write(value));
        add(engine, "length", (value, o) -> length(value));
        add(engine, "lookup", (value, o) -> lookup(value, o.param(0, "")));
        add(engine, "pluck", (value, o) -> Values.list(value).stream()
                .map(member -> Values.at(member, Values.text(o.param(0, ""))))
                .filter(Objects::nonNull)
                .toList());
        add(engine, "first", (value, o) -> item(value, 0));
        add(engine, "last", (value, o) -> item(value, length(value) - 1));
        add(engine, "default", (value, o) -> o.isFalsy(value) ? o.param(0, "") : value);
        add(engine, "not", (value, o) -> o.isFalsy(value));
        add(engine, "and", (value, o) -> all(value, o).stream().noneMatch(o::isFalsy));
        add(engine, "or", (value, o) -> all(value, o).stream().anyMatch(v -> !o.isFalsy(v)));
        compare(engine, "eq", (a, b) -> same(a, b));
        compare(engine, "ne", (a, b) -> !same(a, b));
        compare(engine, "gt", (a, b) -> Values.number(a) > Values.number(b));
        compare(engine, "lt", (a, b) -> Values.number(a) < Values.number(b));
        calculate(engine, "add", (a, b) -> a + b);
        calculate(engine, "subtract", (a, b) -> a - b);
        return engine;
    }

    interface Body {
        Object of(Object value, Options options);
    }

    static void add(Handlebars engine, String name, Body function) {
        if (!TemplateText.HELPERS.contains(name)) {
            throw new IllegalStateException(name + " is not a helper the bot file knows");
        }
        Helper<Object> helper = (context, options) -> {
            Object result = function.of(
                    options.params.length == 0 && context == options.context.model() ? null : context, options);
            if (result instanceof String text) {
                bounded(text.length());
            }
            return result;
        };
        engine.registerHelper(name, helper);
    }

    static void bounded(long length) {
        if (length > Templates.MOST_OUTPUT) {
            throw new IllegalArgumentException("The text grows past " + Templates.MOST_OUTPUT + " characters");
        }
    }

    private static void compare(Handlebars engine, String name, BiPredicate<Object, Object> predicate) {
        add(engine, name, (value, o) -> predicate.test(value, o.param(0, null)));
    }

    private static void calculate(Handlebars engine, String name, DoubleBinaryOperator operator) {
        add(engine, name, (value, o) -> Values.number(operator.applyAsDouble(orZero(value), orZero(o.param(0, null)))));
    }

    private static double orZero(Object value) {
        double number = Values.number(value);
        return Double.isNaN(number) ? 0 : number;
    }

    private static boolean same(Object a, Object b) {
        return Values.text(a).equals(Values.text(b)) || Values.number(a) == Values.number(b);
    }

    private static List<Object> all(Object value, Options options) {
        var all = new ArrayList<Object>();
        all.add(value);
        all.addAll(Arrays.asList(options.params));
        return all;
    }

    private static int length(Object value) {
        if (value instanceof List<?> list) {
            return list.size();
        }
        return value instanceof Map<?, ?> map ? map.size() : Values.text(value).length();
    }

    private static Object item(Object value, int index) {
        if (index < 0 || index >= length(value)) {
            return "";
        }
        return value instanceof List<?> list
                ? list.get(index)
                : String.valueOf(Values.text(value).charAt(index));
    }

    private static Object lookup(Object value, Object key) {
        if (value instanceof Map<?, ?> map) {
            return map.get(Values.text(key));
        }
        double index = Values.number(key);
        return Double.isNaN(index) ? "" : item(value, (int) index);
    }

    static String capitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }
}
