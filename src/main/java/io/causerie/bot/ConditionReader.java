package io.causerie.bot;

import java.util.List;
import java.util.Set;

/** Reads conditions and notes which intents and entities they speak of. */
final class ConditionReader {
    private static final Set<String> VARIABLES = Set.of(
            "conversation_id",
            "participant_data",
            "memory",
            "skill",
            "skill_occurences",
            "skill_occurrences",
            "skill_stack",
            "language",
            "current_message",
            "message_received_at",
            "nlp",
            "sentiment",
            "act",
            "type",
            "api_service_response",
            "attachment",
            "qna",
            "client_info");
    private static final Set<String> NUMBERS = Set.of("lower-than", "greater-than");
    private final Mentions mentions;

    ConditionReader(Mentions mentions) {
        this.mentions = mentions;
    }

    /** A trigger: as any condition, and a warning for the best known trap. */
    Condition trigger(Item item) {
        Condition condition = read(item);
        warnOfTwoIntents(item, condition);
        return condition;
    }

    Condition read(Item item) {
        return read(item, 2);
    }

    private Condition read(Item item, int levels) {
        if (item.isText()) {
            return test(item);
        }
        if (!item.isMap()) {
            item.refuse(
                    "Expected a condition, found " + item.kind(), "Write \"@intent\", {any: [...]} or {all: [...]}");
            return nothing();
        }
        if (levels == 0) {
            item.refuse("Conditions nest two deep only", "Move this part into a list further out");
            return nothing();
        }
        return several(item, levels);
    }

    private Condition several(Item item, int levels) {
        Fields fields = item.fields();
        var any = fields.find("any");
        var all = fields.find("all");
        fields.done();
        if (any.isPresent() == all.isPresent()) {
            item.refuse("A list of conditions is either any or all", "Write {any: [...]} (or) or {all: [...]} (and)");
            return nothing();
        }
        Item list = any.or(() -> all).orElseThrow();
        List<Condition> members =
                list.items().stream().map(m -> read(m, levels - 1)).toList();
        if (members.isEmpty() && list.isList()) {
            list.refuse("The list is empty", "Write at least one condition");
        }
        return new Condition.Several(any.isPresent() ? Join.ANY : Join.ALL, members);
    }

    private Condition test(Item item) {
        try {
            Condition.Test test = ConditionText.parse(item.text());
            mention(item, test.left());
            checkRight(item, test);
            return test;
        } catch (IllegalArgumentException e) {
            item.refuse(e.getMessage(), "Write left, operator, right; operators: " + ConditionText.OPERATORS);
            return nothing();
        }
    }

    private void mention(Item item, String left) {
        String slug = left.substring(1).replaceFirst("[.\\[].*", "");
        if (left.startsWith("@")) {
            mentions.intent(item, slug);
        } else if (left.startsWith("#")) {
            mentions.entity(item, slug);
        } else {
            String variable = left.startsWith("_") ? slug : left.replaceFirst("[.\\[].*", "");
            if (!VARIABLES.contains(variable)) {
                item.warn("There is no variable \"" + variable + "\"", Nearest.fix(variable, VARIABLES));
            }
        }
    }

    private static void checkRight(Item item, Condition.Test test) {
        TemplateText.fault(test.right()).ifPresent(fault -> item.refuse(fault, "Write variables as {{memory.name}}"));
        boolean open = TemplateText.isTemplate(test.right());
        if (test.operator().word().startsWith("matches") && !open) {
            SafePattern.of(test.right(), "");
        }
        if (NUMBERS.contains(test.operator().word()) && !open && !test.right().matches("[-+]?\\d+([.]\\d+)?")) {
            item.refuse("\"" + test.right() + "\" is not a number", "Compare with a number such as 3 or 2.5");
        }
    }

    private static void warnOfTwoIntents(Item item, Condition condition) {
        if (condition instanceof Condition.Several several) {
            long intents = several.members().stream()
                    .filter(m -> m instanceof Condition.Test test
                            && test.left().startsWith("@")
                            && test.operator() != Operator.IS_ABSENT)
                    .count();
            if (several.join() == Join.ALL && intents > 1) {
                item.warn(
                        "All of several intents must be found in one sentence, which hardly ever happens",
                        "Write any instead of all if one of them is enough");
            }
            several.members().forEach(member -> warnOfTwoIntents(item, member));
        }
    }

    private static Condition nothing() {
        return new Condition.Several(Join.ALL, List.of());
    }
}
