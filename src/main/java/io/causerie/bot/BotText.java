package io.causerie.bot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A bot file in which one part is exchanged while all the rest stays as its author wrote it, with comments and layout. A
 * path is a list of names, as in {@code [intents, ask-joke]}; values are JSON-like.
 */
public final class BotText {
    private BotText() {}

    /** The value at a path of a file that can be read. */
    public static Optional<Object> at(String file, List<String> path) {
        Object value = tree(file);
        for (String name : path) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return Optional.ofNullable(value);
    }

    /** The file with this value at the path, which is made where it is missing. */
    public static String put(String file, List<String> path, Object value) {
        return changed(file, path, put(tree(file), path, value));
    }

    /** The file without what is at the path, or empty when nothing is there. */
    public static Optional<String> remove(String file, List<String> path) {
        return at(file, path).map(there -> changed(file, path, removed(tree(file), path)));
    }

    /** The file whose intent knows these sentences too, or empty when it has no such intent; known ones are left out. */
    public static Optional<String> teach(String file, String intent, String language, Collection<String> sentences) {
        return at(file, List.of("intents", intent)).map(there -> {
            List<String> path = List.of("intents", intent, "expressions", language);
            Set<Object> all = new LinkedHashSet<>();
            at(file, path).filter(List.class::isInstance).ifPresent(list -> all.addAll((List<?>) list));
            return all.addAll(sentences) ? put(file, path, new ArrayList<>(all)) : file;
        });
    }

    /** The file in which what is at the path stands under another name, in its place. */
    public static String rename(String file, List<String> path, String name) {
        Map<String, Object> wanted = renamed(tree(file), path, name);
        return root(file)
                .flatMap(root -> new Lines(file).renamed(root, path, name))
                .filter(text -> tree(text).equals(wanted))
                .orElseGet(() -> BotWriter.yaml(wanted));
    }

    private static Map<String, Object> renamed(Map<String, Object> tree, List<String> path, String name) {
        var copy = new LinkedHashMap<String, Object>();
        tree.forEach((key, value) -> {
            boolean here = key.equals(path.get(0));
            if (here && path.size() == 1) {
                copy.put(name, value);
            } else {
                copy.put(key, here ? renamed(map(value), path.subList(1, path.size()), name) : value);
            }
        });
        return copy;
    }

    /** Where the layout cannot be kept, the whole file is written anew. */
    private static String changed(String file, List<String> path, Map<String, Object> wanted) {
        return root(file)
                .flatMap(root -> new Lines(file).exchanged(root, path, wanted))
                .filter(text -> tree(text).equals(wanted))
                .orElseGet(() -> BotWriter.yaml(wanted));
    }

    private static Map<String, Object> put(Map<String, Object> tree, List<String> path, Object value) {
        var copy = new LinkedHashMap<>(tree);
        String name = path.get(0);
        copy.put(name, path.size() == 1 ? value : put(map(tree.get(name)), path.subList(1, path.size()), value));
        return copy;
    }

    private static Map<String, Object> removed(Map<String, Object> tree, List<String> path) {
        var copy = new LinkedHashMap<>(tree);
        String name = path.get(0);
        if (path.size() == 1) {
            copy.remove(name);
        } else {
            copy.put(name, removed(map(tree.get(name)), path.subList(1, path.size())));
        }
        return copy;
    }

    private static Map<String, Object> tree(String file) {
        return root(file).map(JsonLike::of).map(BotText::map).orElse(Map.of());
    }

    private static Optional<Node> root(String file) {
        return new YamlText(new Faults()).root(file);
    }

    private static Map<String, Object> map(Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> other) {
            other.forEach((key, member) -> map.put(String.valueOf(key), member));
        }
        return map;
    }
}
