package io.causerie.bot.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes inside a JSON-like value, at a spot such as {@code actions[0].do[1]}; what was given stays as it is. */
public final class Graft {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d{1,6})]");

    private Graft() {}

    /** Empty when nothing is there. */
    public static Optional<Object> at(Object tree, String spot) {
        Object value = tree;
        for (Object step : steps(spot)) {
            if (step instanceof Integer index) {
                value = value instanceof List<?> list && index < list.size() ? list.get(index) : null;
            } else {
                value = value instanceof Map<?, ?> map ? map.get(step) : null;
            }
        }
        return Optional.ofNullable(value);
    }

    /** Puts a value there; lists and mappings on the way are made where they are missing, and a list grows at its end. */
    public static Object put(Object tree, String spot, Object value) {
        return changed(tree, steps(spot), old -> value);
    }

    /** Takes what is there away, and whatever list or mapping is empty without it. */
    public static Object remove(Object tree, String spot) {
        return changed(tree, steps(spot), old -> null);
    }

    /** Moves a member of a list up (-1) or down (1); at the end of its list it stays. */
    public static Object move(Object tree, String spot, int by) {
        List<Object> steps = steps(spot);
        int from = (Integer) steps.get(steps.size() - 1);
        return changed(tree, steps.subList(0, steps.size() - 1), old -> {
            if (!(old instanceof List<?> list) || from >= list.size()) {
                return old;
            }
            var copy = new ArrayList<Object>(list);
            Object moved = copy.remove(from);
            copy.add(Math.max(0, Math.min(copy.size(), from + by)), moved);
            return copy;
        });
    }

    private static Object changed(Object value, List<Object> steps, UnaryOperator<Object> change) {
        if (steps.isEmpty()) {
            return change.apply(value);
        }
        Object step = steps.get(0);
        List<Object> rest = steps.subList(1, steps.size());
        return step instanceof Integer index
                ? changed(list(value), index, rest, change)
                : changed(map(value), (String) step, rest, change);
    }

    private static Object changed(List<Object> list, int index, List<Object> rest, UnaryOperator<Object> change) {
        boolean there = index < list.size();
        Object after = changed(there ? list.get(index) : null, rest, change);
        if (after == null && there) {
            list.remove(index);
        } else if (there) {
            list.set(index, after);
        } else if (after != null) {
            list.add(after);
        }
        return list.isEmpty() ? null : list;
    }

    private static Object changed(
            Map<String, Object> map, String name, List<Object> rest, UnaryOperator<Object> change) {
        Object after = changed(map.get(name), rest, change);
        if (after == null) {
            map.remove(name);
        } else {
            map.put(name, after);
        }
        return map.isEmpty() ? null : map;
    }

    private static List<Object> list(Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
    }

    private static Map<String, Object> map(Object value) {
        var copy = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> copy.put(String.valueOf(key), member));
        }
        return copy;
    }

    private static List<Object> steps(String spot) {
        return STEP.matcher(spot).results().map(Graft::step).toList();
    }

    private static Object step(MatchResult found) {
        return found.group(2) == null ? found.group() : (Object) Integer.valueOf(found.group(2));
    }
}
