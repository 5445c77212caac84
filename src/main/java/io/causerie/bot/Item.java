package io.causerie.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One value of the file with its place; what it is not, it reports, and then answers with something harmless. */
final class Item {
    private final Node node;
    private final String path;
    private final Faults faults;

    Item(Node node, String path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    String path() {
        return path;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isText() {
        return node instanceof ScalarNode && Tag.STR.equals(node.getTag());
    }

    Item refuse(String message, String fix) {
        faults.refuse(problem(message, fix));
        return this;
    }

    void warn(String message, String fix) {
        faults.warn(problem(message, fix));
    }

    private Problem problem(String message, String fix) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        return new Problem(line, column, path, message, fix);
    }

    Fields fields() {
        var found = new LinkedHashMap<String, Item>();
        var keys = new LinkedHashMap<String, Item>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> {
                if (pair.getKeyNode() instanceof ScalarNode key) {
                    String name = key.getValue();
                    String place = path.isEmpty() ? name : path + "." + name;
                    if (keys.put(name, child(key, place)) != null) {
                        keys.get(name).refuse("\"" + name + "\" is here twice", "Keep one of the two");
                    }
                    found.putIfAbsent(name, child(pair.getValueNode(), place));
                } else {
                    child(pair.getKeyNode(), path).refuse("A key must be plain text", "Put quotes around it");
                }
            });
        } else {
            refuse(
                    "Expected names with values, found " + kind(),
                    "Write lines such as \"name: value\", or {name: value}");
        }
        return new Fields(this, found, keys);
    }

    List<Item> items() {
        var items = new ArrayList<Item>();
        if (node instanceof SequenceNode sequence) {
            for (Node member : sequence.getValue()) {
                items.add(child(member, path + "[" + items.size() + "]"));
            }
        } else {
            refuse("Expected a list, found " + kind(), "Write each entry on a line of its own after \"- \", or [a, b]");
        }
        return items;
    }

    String text() {
        if (isText()) {
            return ((ScalarNode) node).getValue();
        }
        refuse(
                "Expected text, found " + kind(),
                node instanceof ScalarNode scalar
                        ? "Put quotes around it: \"" + scalar.getValue() + "\""
                        : "Write one text here");
        return "";
    }

    /** Text that is more than blanks. */
    String words() {
        String text = text();
        if (isText() && text.isBlank()) {
            refuse("Nothing is written here", "Write some text or remove the entry");
        }
        return text;
    }

    boolean flag() {
        if (node instanceof ScalarNode scalar && Tag.BOOL.equals(scalar.getTag())) {
            return scalar.getValue().equalsIgnoreCase("true");
        }
        refuse("Expected true or false, found " + kind(), "Write true or false, without quotes");
        return false;
    }

    int integer(int least, int most) {
        if (json().filter(Long.class::isInstance).isPresent()) {
            long number = (Long) json().orElseThrow();
            if (number >= least && number <= most) {
                return (int) number;
            }
        }
        refuse("Expected a whole number from " + least + " to " + most, "Write a number, without quotes");
        return least;
    }

    double number(double least, double most) {
        if (json().orElse(null) instanceof Number number
                && number.doubleValue() >= least
                && number.doubleValue() <= most) {
            return number.doubleValue();
        }
        refuse("Expected a number from " + least + " to " + most, "Write a number, without quotes");
        return least;
    }

    /** The value as plain JSON-like Java: String, Long, Double, Boolean, List, Map; empty for null. */
    Optional<Object> json() {
        return Optional.ofNullable(JsonLike.of(node));
    }

    String kind() {
        if (node instanceof ScalarNode scalar) {
            return Tag.NULL.equals(node.getTag()) ? "nothing" : isText() ? "text" : "\"" + scalar.getValue() + "\"";
        }
        return isMap() ? "names with values" : "a list";
    }

    private Item child(Node member, String memberPath) {
        return new Item(member, memberPath, faults);
    }
}
