package io.causerie.bot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What is different between two bots, however their files are laid out: they are compared as they would be written anew. */
public final class BotDiff {
    private final List<Change> changes = new ArrayList<>();

    private BotDiff() {}

    /** In the order of the file. */
    public static List<Change> between(Bot before, Bot after) {
        var diff = new BotDiff();
        diff.maps("", BotWriter.tree(before), BotWriter.tree(after));
        return List.copyOf(diff.changes);
    }

    private void values(String path, Object before, Object after) {
        if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            maps(path, one, other);
        } else if (before instanceof List<?> one && after instanceof List<?> other) {
            lists(path, one, other);
        } else if (!Objects.equals(before, after)) {
            changes.add(Change.of(path, before, after));
        }
    }

    private void maps(String path, Map<?, ?> before, Map<?, ?> after) {
        Set<Object> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (Object name : names) {
            String place = path.isEmpty() ? name.toString() : path + "." + name;
            if (!after.containsKey(name)) {
                changes.add(Change.removed(place, before.get(name)));
            } else if (!before.containsKey(name)) {
                changes.add(Change.added(place, after.get(name)));
            } else {
                values(place, before.get(name), after.get(name));
            }
        }
    }

    private void lists(String path, List<?> before, List<?> after) {
        if (before.equals(after)) {
            return;
        }
        if (Stream.concat(before.stream(), after.stream()).noneMatch(BotDiff::isNested)) {
            words(path, before, after);
        } else {
            steps(path, before, after);
        }
    }

    private static boolean isNested(Object value) {
        return value instanceof Map || value instanceof List;
    }

    /** Sentences, values, languages: each by itself. */
    private void words(String path, List<?> before, List<?> after) {
        List<Object> gone = without(before, after);
        List<Object> fresh = without(after, before);
        if (gone.isEmpty() && fresh.isEmpty()) {
            changes.add(Change.of(path, before, after));
        }
        gone.forEach(value -> changes.add(Change.removed(path, value)));
        fresh.forEach(value -> changes.add(Change.added(path, value)));
    }

    private static List<Object> without(List<?> all, List<?> others) {
        Set<Object> known = new LinkedHashSet<>(others);
        return all.stream()
                .filter(value -> !known.contains(value))
                .<Object>map(value -> value)
                .toList();
    }

    /** Actions and the like: those in the middle, between what is equal at the start and at the end, one by one. */
    private void steps(String path, List<?> before, List<?> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && Objects.equals(before.get(start), after.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && Objects.equals(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        for (int i = start; i < Math.max(before.size(), after.size()) - tail; i++) {
            String place = path + "[" + i + "]";
            if (i >= after.size() - tail) {
                changes.add(Change.removed(place, before.get(i)));
            } else if (i >= before.size() - tail) {
                changes.add(Change.added(place, after.get(i)));
            } else {
                values(place, before.get(i), after.get(i));
            }
        }
    }
}
