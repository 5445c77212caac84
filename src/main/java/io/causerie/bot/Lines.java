package io.causerie.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The lines of a YAML file, of which some can be exchanged: always whole entries of a mapping written one below the other. */
final class Lines {
    private final List<String> lines;
    private final String end;

    Lines(String file) {
        end = file.contains("\r\n") ? "\r\n" : "\n";
        lines = List.of((file.endsWith("\n") ? file : file + end).split("(?<=\n)"));
    }

    /**
     * The file after the smallest entry that holds the path was written anew; empty when no lines hold nothing else.
     *
     * @param wanted what the node shall be
     */
    Optional<String> exchanged(Node node, List<String> path, Map<?, ?> wanted) {
        if (!isBlock(node)) {
            return Optional.empty();
        }
        List<NodeTuple> entries = ((MappingNode) node).getValue();
        String name = path.get(0);
        Optional<NodeTuple> entry =
                entries.stream().filter(pair -> isNamed(pair, name)).findFirst();
        if (entry.isEmpty()) {
            NodeTuple last = entries.get(entries.size() - 1);
            return replaced(afterLast(last), afterLast(last), written(last, name, wanted.get(name)));
        }
        if (!wanted.containsKey(name)) {
            return entries.size() == 1 ? Optional.empty() : replaced(entry.get(), List.of());
        }
        return path.size() > 1 && wanted.get(name) instanceof Map<?, ?> inner
                ? exchanged(entry.get().getValueNode(), path.subList(1, path.size()), inner)
                        .or(() -> rewritten(entry.get(), name, inner))
                : rewritten(entry.get(), name, wanted.get(name));
    }

    /** The file in which the entry at the path has another name; empty when there is none. */
    Optional<String> renamed(Node node, List<String> path, String name) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(pair -> isNamed(pair, path.get(0)))
                        .findFirst()
                        .flatMap(pair -> path.size() == 1
                                ? Optional.of(renamed(pair.getKeyNode(), name))
                                : renamed(pair.getValueNode(), path.subList(1, path.size()), name))
                : Optional.empty();
    }

    private String renamed(Node key, String name) {
        Mark start = key.getStartMark().orElseThrow();
        String line = lines.get(start.getLine());
        String after = line.substring(key.getEndMark().orElseThrow().getColumn());
        var all = new ArrayList<>(lines);
        all.set(start.getLine(), line.substring(0, start.getColumn()) + name + after);
        return String.join("", all);
    }

    private Optional<String> rewritten(NodeTuple entry, String name, Object value) {
        return replaced(entry, written(entry, name, value));
    }

    private Optional<String> replaced(NodeTuple entry, List<String> by) {
        return replaced(start(entry).getLine(), afterLast(entry), by);
    }

    private Optional<String> replaced(int from, int to, List<String> by) {
        if (from > to || to > lines.size()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(lines.subList(0, from));
        all.addAll(by);
        all.addAll(lines.subList(to, lines.size()));
        return Optional.of(String.join("", all));
    }

    /** As far to the right as its neighbour. */
    private List<String> written(NodeTuple neighbour, String name, Object value) {
        String indent = " ".repeat(start(neighbour).getColumn());
        var entry = new Tree().always(name, value).map();
        return BotWriter.yaml(entry)
                .lines()
                .map(line -> (line.isEmpty() ? "" : indent + line) + end)
                .collect(Collectors.toList());
    }

    private static boolean isBlock(Node node) {
        return node instanceof MappingNode mapping
                && mapping.getFlowStyle() == FlowStyle.BLOCK
                && !mapping.getValue().isEmpty();
    }

    private static boolean isNamed(NodeTuple entry, String name) {
        return entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name);
    }

    private static Mark start(NodeTuple entry) {
        return entry.getKeyNode().getStartMark().orElseThrow();
    }

    private static int afterLast(NodeTuple entry) {
        return Math.max(start(entry).getLine() + 1, afterLast(entry.getValueNode()));
    }

    /** Blocks are said to end where the next thing begins, so the last thing in them is asked. */
    private static int afterLast(Node node) {
        if (isBlock(node)) {
            List<NodeTuple> entries = ((MappingNode) node).getValue();
            return afterLast(entries.get(entries.size() - 1));
        }
        if (node instanceof SequenceNode list
                && list.getFlowStyle() == FlowStyle.BLOCK
                && !list.getValue().isEmpty()) {
            return afterLast(list.getValue().get(list.getValue().size() - 1));
        }
        Mark last = node.getEndMark().orElseThrow();
        return last.getColumn() == 0 ? last.getLine() : last.getLine() + 1;
    }
}
