package io.causerie.console.build;

import io.causerie.bot.Condition;
import io.causerie.bot.Join;
import io.causerie.bot.Operator;
import io.causerie.bot.Parts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A condition as people see it: blocks of rows, with And or Or between the rows of a block and between the blocks.
 *
 * @param join between the blocks
 */
public record ConditionRows(Join join, List<Block> blocks) {
    /** Rows that belong together; {@code index} counts the blocks. */
    public record Block(int index, Join join, List<Row> rows) {
        public boolean any() {
            return join == Join.ANY;
        }
    }

    /** A single question; {@code left} is empty for one to fill in. */
    public record Row(String left, String operator, String right, String words) {}

    private static final Row TO_FILL_IN = new Row("", Operator.IS_PRESENT.word(), "", "");

    public boolean any() {
        return join == Join.ANY;
    }

    static ConditionRows of(Condition condition) {
        if (condition instanceof Condition.Several several
                && several.members().stream().anyMatch(ConditionRows::nests)) {
            List<Condition> members = several.members();
            return new ConditionRows(
                    several.join(),
                    IntStream.range(0, members.size())
                            .mapToObj(i -> block(i, members.get(i)))
                            .toList());
        }
        return new ConditionRows(Join.ANY, List.of(block(0, condition)));
    }

    private static boolean nests(Condition member) {
        return member instanceof Condition.Several;
    }

    private static Block block(int index, Condition condition) {
        Join join = condition instanceof Condition.Several several ? several.join() : Join.ANY;
        return new Block(index, join, condition.tests().map(ConditionRows::row).toList());
    }

    private static Row row(Condition.Test test) {
        return new Row(test.left(), test.operator().word(), test.right(), Parts.words(test));
    }

    /** With an empty row at the end of each block, and an empty block at the end. */
    ConditionRows toFillIn() {
        List<Block> more = new ArrayList<>();
        for (Block block : blocks) {
            List<Row> rows = new ArrayList<>(block.rows());
            rows.add(TO_FILL_IN);
            more.add(new Block(block.index(), block.join(), rows));
        }
        more.add(new Block(blocks.size(), Join.ALL, List.of(TO_FILL_IN)));
        return new ConditionRows(join, more);
    }

    static ConditionRows none() {
        return new ConditionRows(Join.ANY, List.of());
    }

    /** Whether two intents are joined by And, which hardly ever happens in one sentence. */
    public boolean trap() {
        return blocks.stream().anyMatch(block -> !block.any() && intents(List.of(block)) > 1)
                || !any()
                        && blocks.size() > 1
                        && blocks.stream().filter(b -> intents(List.of(b)) > 0).count() > 1;
    }

    private static long intents(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .filter(row -> row.left().startsWith("@") && !row.operator().equals(Operator.IS_ABSENT.word()))
                .count();
    }

    /** As the bot file has it; empty when no row is filled in. */
    static Optional<Object> read(Function<String, List<String>> sent) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        List<String> left = sent.apply("left");
        List<String> operators = sent.apply("operator");
        List<String> right = sent.apply("right");
        List<String> block = sent.apply("block");
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).isBlank()) {
                String words = words(
                        left.get(i).strip(), operators.get(i), right.get(i).strip());
                blocks.computeIfAbsent(block.get(i), index -> new ArrayList<>()).add(words);
            }
        }
        List<Object> members = new ArrayList<>();
        blocks.forEach((index, rows) -> members.add(joined(rows, sent.apply("join" + index))));
        return members.isEmpty() ? Optional.empty() : Optional.of(joined(members, sent.apply("join")));
    }

    private static String words(String left, String operator, String right) {
        boolean compares = Operator.of(operator).filter(Operator::needsRight).isPresent();
        boolean usual = operator.equals(Operator.IS_PRESENT.word());
        return usual ? left : left + " " + operator + (compares ? " " + right : "");
    }

    private static Object joined(List<?> members, List<String> join) {
        return members.size() == 1 ? members.get(0) : Map.of(join.contains("all") ? "all" : "any", members);
    }
}
