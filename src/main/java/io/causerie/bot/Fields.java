package io.causerie.bot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The named values of one mapping; what nobody asked for is reported as unknown. */
final class Fields {
    private final Item owner;
    private final Map<String, Item> values;
    private final Map<String, Item> keys;
    private final Set<String> known = new TreeSet<>();

    Fields(Item owner, Map<String, Item> values, Map<String, Item> keys) {
        this.owner = owner;
        this.values = values;
        this.keys = keys;
    }

    Set<String> names() {
        return values.keySet();
    }

    Optional<Item> find(String name) {
        known.add(name);
        return Optional.ofNullable(values.get(name));
    }

    Optional<Item> need(String name, String fix) {
        Optional<Item> found = find(name);
        if (found.isEmpty() && owner.isMap()) {
            owner.refuse("\"" + name + "\" is missing", fix);
        }
        return found;
    }

    String text(String name) {
        return find(name).map(Item::text).orElse("");
    }

    boolean flag(String name, boolean otherwise) {
        return find(name).map(Item::flag).orElse(otherwise);
    }

    <T> List<T> list(String name, Function<Item, T> each) {
        return find(name).map(Item::items).orElse(List.of()).stream().map(each).toList();
    }

    /** The members of a mapping with names of the author's own. */
    static <T> Map<String, T> entries(Optional<Item> item, Function<Map.Entry<String, Item>, T> each) {
        var entries = new LinkedHashMap<String, T>();
        item.ifPresent(
                map -> map.fields().each((name, value) -> entries.put(name, each.apply(Map.entry(name, value)))));
        return entries;
    }

    private void each(BiConsumer<String, Item> action) {
        values.forEach(action);
    }

    /** Reports the names that were never asked for. */
    void done() {
        keys.forEach((name, item) -> {
            if (!known.contains(name)) {
                item.refuse("\"" + name + "\" is not known here", Nearest.fix(name, known));
            }
        });
    }
}
