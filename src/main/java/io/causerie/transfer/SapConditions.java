package io.causerie.transfer;

import io.causerie.bot.Condition;
import io.causerie.bot.Join;
import io.causerie.bot.Operator;
import io.causerie.bot.SafePattern;
import io.causerie.bot.TemplateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Trees of conditions ({@code and}, {@code or}, {@code data}); each leaf is accounted for. */
final class SapConditions {
    private static final String LEFT =
            "[@#][\\w-]+(?:\\.[\\w-]+|\\[\\d+])*|_?[A-Za-z][\\w-]*(?:\\.[\\w-]+|\\.?\\[\\d+])*";
    private static final int DEEPEST = 2;

    private final Lessons lessons;
    private final Ledger ledger;

    SapConditions(Lessons lessons) {
        this.lessons = lessons;
        this.ledger = lessons.ledger();
    }

    /** Empty for a tree without a leaf. */
    Optional<Condition> read(Spot node) {
        Optional<Condition> condition = node.isMap() ? condition(node) : Optional.empty();
        if (condition.filter(tree -> depth(tree) > DEEPEST).isPresent()) {
            ledger.left(Sort.CONDITION, node.place(), "tree", "it nests more than two deep; stands as never true");
            return Optional.of(never());
        }
        return condition;
    }

    private Optional<Condition> condition(Spot node) {
        if (node.text("type").equals("data")) {
            return Optional.of(leaf(node));
        }
        List<Condition> members = node.at("children").inPosition().stream()
                .flatMap(child -> condition(child).stream())
                .toList();
        return members.size() < 2
                ? members.stream().findFirst()
                : Optional.of(flat(new Condition.Several(join(node), members)));
    }

    static Join join(Spot node) {
        return node.text("type").equals("or") ? Join.ANY : Join.ALL;
    }

    private static int depth(Condition condition) {
        return condition instanceof Condition.Several several
                ? 1
                        + several.members().stream()
                                .mapToInt(SapConditions::depth)
                                .max()
                                .orElse(0)
                : 0;
    }

    /** A list within a list joined alike is one list: the bot file nests two deep. */
    private static Condition flat(Condition.Several several) {
        var members = new ArrayList<Condition>();
        several.members().forEach(member -> {
            if (member instanceof Condition.Several inner && inner.join() == several.join()) {
                members.addAll(inner.members());
            } else {
                members.add(member);
            }
        });
        return new Condition.Several(several.join(), members);
    }

    private Condition leaf(Spot leaf) {
        String left = operand(leaf, "left", true);
        String word = leaf.at("operator").text("name");
        String right = operand(leaf, "right", false);
        String written = (left + " " + word + " " + right).strip();
        Optional<Operator> operator = Operator.of(word.toLowerCase(Locale.ROOT).replace('_', '-'));
        Optional<String> fault = operator.isEmpty()
                ? Optional.of("the operator \"" + word + "\" is not known")
                : fault(left, operator.get(), right);
        if (fault.isPresent()) {
            ledger.left(Sort.CONDITION, leaf.place(), written, fault.get() + "; stands as never true");
            return never();
        }
        mention(left);
        ledger.taken(Sort.CONDITION, leaf.place(), written);
        return new Condition.Test(left, operator.get(), operator.get().needsRight() ? right : "");
    }

    /** What is not understood must not set anything off. */
    static Condition never() {
        return new Condition.Test("_memory.never", Operator.IN, "never");
    }

    /** Triggers keep their sides in {@code left} and {@code right}, actions in {@code operands}. */
    private static String operand(Spot leaf, String side, boolean left) {
        Spot own = leaf.at(side);
        List<Spot> operands = own.isList()
                ? own.items()
                : own.isMap()
                        ? List.of(own)
                        : leaf.at("operands").items().stream()
                                .filter(operand -> operand.flag("isLeft", operand.flag("left", false)) == left)
                                .toList();
        return operands.stream()
                .map(operand -> operand.text("value").strip())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> fault(String left, Operator operator, String right) {
        if (!left.matches(LEFT)) {
            return Optional.of("its left side is neither @intent, #entity, _field nor a path");
        }
        if (!operator.needsRight()) {
            return Optional.empty();
        }
        boolean open = TemplateText.isTemplate(right);
        try {
            if (!open && (operator == Operator.MATCHES || operator == Operator.MATCHES_NOT)) {
                SafePattern.of(right, "");
            }
        } catch (IllegalArgumentException e) {
            return Optional.of("its pattern cannot be read: " + e.getMessage());
        }
        boolean numbers = operator == Operator.LOWER_THAN || operator == Operator.GREATER_THAN;
        return numbers && !open && !right.matches("[-+]?\\d+([.]\\d+)?")
                ? Optional.of("its right side is no number")
                : TemplateText.fault(right);
    }

    private void mention(String left) {
        String slug = left.substring(1).replaceFirst("[.\\[].*", "");
        if (left.startsWith("#")) {
            lessons.defined(slug, "a condition speaks of it");
        } else if (left.startsWith("@")) {
            lessons.wanted(slug, "a condition speaks of it; it has no expressions yet");
        }
    }
}
