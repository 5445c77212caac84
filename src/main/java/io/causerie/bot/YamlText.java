package io.causerie.bot;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2 (hence JSON) into nodes, refusing what is too large, too deep, or only pretends to be small. */
final class YamlText {
    static final int MOST_CHARACTERS = 8_000_000;
    static final int DEEPEST = 40;
    static final long MOST_NODES = 500_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(MOST_CHARACTERS)
            .setMaxAliasesForCollections(100)
            .setUseMarks(true)
            .setAllowDuplicateKeys(true)
            .build();

    private final Faults faults;
    private final Map<Node, Long> sizes = new IdentityHashMap<>();

    YamlText(Faults faults) {
        this.faults = faults;
    }

    Optional<Node> root(String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        if (text.length() > MOST_CHARACTERS) {
            return refuse("The file is larger than " + MOST_CHARACTERS + " characters", "Split it into several bots");
        }
        try {
            return tooDeep(text) ? Optional.empty() : composed(text);
        } catch (MarkedYamlEngineException e) {
            return syntax(e);
        } catch (YamlEngineException e) {
            return refuse(String.valueOf(e.getMessage()), "Write YAML 1.2 or JSON");
        }
    }

    private boolean tooDeep(String text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                faults.refuse(at(event.getStartMark(), "The file is nested too deep", "Use fewer levels"));
                return true;
            }
        }
        return false;
    }

    private Optional<Node> composed(String text) {
        var documents = new Compose(SETTINGS).composeAllFromString(text).iterator();
        if (!documents.hasNext()) {
            return refuse("The file is empty", "Start with the line \"causerie: 1\"");
        }
        Node root = documents.next();
        if (documents.hasNext()) {
            return refuse("The file holds more than one document", "Remove what follows the second \"---\"");
        }
        if (size(root) > MOST_NODES) {
            return refuse("The file unfolds to more than " + MOST_NODES + " values", "Use fewer aliases (*name)");
        }
        return Optional.of(root);
    }

    /** How many values a node stands for once its aliases are unfolded; a node inside itself is endless. */
    private long size(Node node) {
        Long known = sizes.putIfAbsent(node, MOST_NODES + 1);
        if (known != null) {
            return known;
        }
        long size = 1;
        for (Node child : children(node).toList()) {
            size = Math.min(MOST_NODES + 1, size + size(child));
        }
        sizes.put(node, size);
        return size;
    }

    private static Stream<Node> children(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream().flatMap(pair -> Stream.of(pair.getKeyNode(), pair.getValueNode()));
        }
        return node instanceof SequenceNode sequence ? sequence.getValue().stream() : Stream.of();
    }

    private Optional<Node> syntax(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext() + ", ";
        faults.refuse(at(
                e.getProblemMark().or(e::getContextMark),
                "This is not YAML: " + context + e.getProblem(),
                "Look at the indentation, the quotes and the brackets here and on the line before"));
        return Optional.empty();
    }

    private Optional<Node> refuse(String message, String fix) {
        faults.refuse(at(Optional.empty(), message, fix));
        return Optional.empty();
    }

    private static Problem at(Optional<Mark> mark, String message, String fix) {
        List<Integer> place =
                mark.map(m -> List.of(m.getLine() + 1, m.getColumn() + 1)).orElse(List.of(1, 1));
        return new Problem(place.get(0), place.get(1), "", message, fix);
    }
}
