package io.causerie.bot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Reads actions; an action is named by its one key. */
final class ActionReader {
    static final Set<String> OTHERS =
            Set.of("goTo", "editMemory", "changeLanguage", "resetConversation", "handOver", "webhook", "service");

    private final MessageReader messages;
    private final CallReader calls;
    private final Mentions mentions;
    private final WordingReader words;

    ActionReader(WordingReader words, Mentions mentions) {
        this.messages = new MessageReader(words, mentions);
        this.calls = new CallReader(words);
        this.mentions = mentions;
        this.words = words;
    }

    List<Action> actions(Optional<Item> list) {
        return list.map(Item::items).orElse(List.of()).stream()
                .flatMap(item -> action(item).stream())
                .toList();
    }

    private Optional<Action> action(Item item) {
        Fields fields = item.fields();
        var kinds = new TreeSet<>(MessageReader.KINDS);
        kinds.addAll(OTHERS);
        List<String> written = fields.names().stream().filter(kinds::contains).toList();
        if (written.size() != 1) {
            if (item.isMap()) {
                item.refuse(
                        written.isEmpty() ? "This is no action" : "This is several actions: " + written,
                        written.isEmpty() ? whichKind(fields, kinds) : "Start a new line with \"- \" for each");
            }
            return Optional.empty();
        }
        Item value = fields.find(written.get(0)).orElseThrow();
        Action action = MessageReader.KINDS.contains(written.get(0))
                ? say(fields, written.get(0), value)
                : other(written.get(0), value);
        fields.done();
        return Optional.of(action);
    }

    private static String whichKind(Fields fields, Set<String> kinds) {
        return fields.names().stream()
                .flatMap(name -> Nearest.to(name, kinds).stream())
                .findFirst()
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElse("Write one of: " + String.join(", ", kinds));
    }

    private Action say(Fields fields, String kind, Item value) {
        OptionalDouble delay = fields.find("delay")
                .map(item -> OptionalDouble.of(item.number(0, 5)))
                .orElse(OptionalDouble.empty());
        return new Action.Say(messages.read(kind, value), delay, fields.flag("markdown", false));
    }

    private Action other(String kind, Item value) {
        return switch (kind) {
            case "goTo" -> goTo(value);
            case "editMemory" -> editMemory(value);
            case "changeLanguage" -> new Action.ChangeLanguage(words.language(value));
            case "resetConversation" -> confirmed(value, new Action.ResetConversation());
            case "handOver" -> value.isMap() ? handOver(value) : confirmed(value, new Action.HandOver(""));
            default -> calls.read(kind.equals("webhook"), value);
        };
    }

    private Action goTo(Item item) {
        Fields fields = item.isMap() ? item.fields() : null;
        Optional<Item> skill = fields == null ? Optional.of(item) : fields.need("skill", "Name the skill to go to");
        boolean waiting = fields != null && fields.flag("wait", false);
        if (fields != null) {
            fields.done();
        }
        String slug = skill.map(Item::words).orElse("");
        skill.ifPresent(place -> mentions.skill(place, slug));
        skill.ifPresent(WordingReader::structure);
        return new Action.GoTo(slug, waiting);
    }

    private static Action editMemory(Item item) {
        Fields fields = item.fields();
        boolean reset = fields.flag("reset", false);
        var set = new LinkedHashMap<String, Object>();
        Map<String, Item> values = Fields.entries(fields.find("set"), Map.Entry::getValue);
        values.forEach((alias, value) -> set.put(Names.alias(value, alias), WordingReader.structure(value)));
        List<String> unset = fields.list("unset", value -> Names.alias(value, value.text()));
        fields.done();
        if (!reset && set.isEmpty() && unset.isEmpty() && item.isMap()) {
            item.refuse("This edits nothing", "Write reset: true, set: {name: value} or unset: [name]");
        }
        return new Action.EditMemory(reset, set, unset);
    }

    private static Action handOver(Item item) {
        Fields fields = item.fields();
        var action = new Action.HandOver(fields.text("group"));
        fields.done();
        return action;
    }

    private static Action confirmed(Item item, Action action) {
        if (!item.flag()) {
            item.refuse("Only true makes sense here", "Write true or remove the action");
        }
        return action;
    }
}
