package io.causerie.bot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A node as plain Java values. */
final class JsonLike {
    private static final Set<String> NOT_NUMBERS = Set.of(".inf", "-.inf", "+.inf", ".nan");

    private JsonLike() {}

    static Object of(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.getValue().forEach(pair -> {
                if (pair.getKeyNode() instanceof ScalarNode key) {
                    map.put(key.getValue(), of(pair.getValueNode()));
                }
            });
            return map;
        }
        if (node instanceof SequenceNode sequence) {
            return new ArrayList<>(
                    sequence.getValue().stream().map(JsonLike::of).toList());
        }
        return scalar((ScalarNode) node);
    }

    private static Object scalar(ScalarNode node) {
        String value = node.getValue();
        if (Tag.NULL.equals(node.getTag())) {
            return null;
        }
        if (Tag.BOOL.equals(node.getTag())) {
            return value.equalsIgnoreCase("true");
        }
        if (Tag.INT.equals(node.getTag()) || Tag.FLOAT.equals(node.getTag())) {
            return number(value);
        }
        return value;
    }

    private static Object number(String value) {
        if (NOT_NUMBERS.contains(value.toLowerCase(java.util.Locale.ROOT))) {
            return value;
        }
        try {
            return Long.decode(value.startsWith("0o") ? "0" + value.substring(2) : plainDecimal(value));
        } catch (NumberFormatException notWhole) {
            return Double.valueOf(value);
        }
    }

    /** Leading zeros mean octal to {@code decode}, but nothing in YAML 1.2. */
    private static String plainDecimal(String value) {
        return value.matches("[-+]?0[0-9]+") ? value.replaceFirst("^([-+]?)0+(?=[0-9])", "$1") : value;
    }
}
