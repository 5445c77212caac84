package io.causerie.console.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Parts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionRowsTest {

    static List<Object> conditions() {
        return List.of(
                "@order",
                Map.of("any", List.of("@order", "@laughs")),
                Map.of("all", List.of("#location.country is-not fr", "_memory.cart is-absent")),
                Map.of(
                        "any",
                        List.of("@order", Map.of("all", List.of("_memory.a greater-than 2", "_language in en, fr")))),
                Map.of(
                        "all",
                        List.of(Map.of("any", List.of("@a", "@b")), Map.of("any", List.of("_memory.c", "_memory.d")))));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void givesBackTheConditionItWasMadeFrom(Object written) {
        ConditionRows rows = ConditionRows.of(Parts.condition(written));

        var read = ConditionRows.read(sent(rows.toFillIn())::get);

        assertThat(read).contains(written);
    }

    @Test
    void isNoConditionWithoutARow() {
        assertThat(ConditionRows.read(sent(ConditionRows.none().toFillIn())::get))
                .isEmpty();
    }

    @Test
    void warnsOfTwoIntentsThatMustBothBeThere() {
        assertThat(trap(Map.of("all", List.of("@a", "@b")))).isTrue();
        assertThat(trap(Map.of("all", List.of("@a", Map.of("any", List.of("@b", "@c"))))))
                .isTrue();
        assertThat(trap(Map.of("any", List.of("@a", "@b")))).isFalse();
        assertThat(trap(Map.of("all", List.of("@a", "@b is-absent")))).isFalse();
        assertThat(trap(Map.of("all", List.of("@a", "_memory.b")))).isFalse();
    }

    private static boolean trap(Object written) {
        return ConditionRows.of(Parts.condition(written)).trap();
    }

    /** What a browser sends of the rows when nothing is changed. */
    private static Map<String, List<String>> sent(ConditionRows rows) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        sent.put("join", List.of(rows.any() ? "any" : "all"));
        for (ConditionRows.Block block : rows.blocks()) {
            sent.put("join" + block.index(), List.of(block.any() ? "any" : "all"));
            block.rows().forEach(row -> {
                sent.computeIfAbsent("block", name -> new ArrayList<>()).add("" + block.index());
                sent.computeIfAbsent("left", name -> new ArrayList<>()).add(row.left());
                sent.computeIfAbsent("operator", name -> new ArrayList<>()).add(row.operator());
                sent.computeIfAbsent("right", name -> new ArrayList<>()).add(row.right());
            });
        }
        return sent;
    }
}
