package io.causerie.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Command line options of the form {@code --name value}; a name without a value says {@code true}. */
record Options(Map<String, String> values) {

    static Options parse(String[] args, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i++) {
            String name = name(args[i], known);
            boolean valued = i + 1 < args.length && !args[i + 1].startsWith("--");
            values.put(name, valued ? args[++i] : "true");
        }
        return new Options(values);
    }

    private static String name(String arg, Set<String> known) {
        if (arg.startsWith("--") && known.contains(arg.substring(2))) {
            return arg.substring(2);
        }
        throw new IllegalArgumentException(
                "Unknown option " + arg + "; known are --" + String.join(", --", new TreeSet<>(known)));
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    boolean on(String name) {
        return !text(name, "false").equals("false");
    }

    int number(String name, int otherwise) {
        return (int) decimal(name, otherwise);
    }

    double decimal(String name, double otherwise) {
        String value = values.get(name);
        try {
            return value == null ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " must be a number, not " + value, e);
        }
    }

    Options with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, String.valueOf(value));
        return new Options(more);
    }

    /** As arguments for a program that knows only these. */
    List<String> args(Set<String> known) {
        return values.entrySet().stream()
                .filter(e -> known.contains(e.getKey()))
                .flatMap(e -> Stream.of("--" + e.getKey(), e.getValue()))
                .toList();
    }
}
