package io.causerie.bot.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraftTest {
    private static final Object TREE =
            Map.of("actions", List.of(Map.of("do", List.of(Map.of("text", "one"), Map.of("text", "two")))));

    @Test
    void findsWhatStandsAtASpot() {
        var found = Graft.at(TREE, "actions[0].do[1].text");

        assertThat(found).contains("two");
        assertThat(Graft.at(TREE, "actions[4].do[0]")).isEmpty();
    }

    @Test
    void putsAValueInPlaceOfAnother() {
        var after = Graft.put(TREE, "actions[0].do[0].text", "first");

        assertThat(Graft.at(after, "actions[0].do[0].text")).contains("first");
        assertThat(Graft.at(TREE, "actions[0].do[0].text")).contains("one");
    }

    @Test
    void makesListsAndMappingsOnTheWay() {
        var after = Graft.put(Map.of("type", "business"), "requirements.all[0].missing[0].text", "Where to?");

        assertThat(after)
                .isEqualTo(Map.of(
                        "type",
                        "business",
                        "requirements",
                        Map.of("all", List.of(Map.of("missing", List.of(Map.of("text", "Where to?")))))));
    }

    @Test
    void growsAListAtItsEndWhateverTheNumber() {
        var after = Graft.put(TREE, "actions[0].do[7]", Map.of("text", "three"));

        assertThat(Graft.at(after, "actions[0].do[2].text")).contains("three");
    }

    @Test
    void takesEmptyListsAwayWithTheirLastMember() {
        var one = Graft.remove(TREE, "actions[0].do[0]");

        var none = Graft.remove(one, "actions[0].do[0]");

        assertThat(Graft.at(one, "actions[0].do[0].text")).contains("two");
        assertThat(none).isNull();
    }

    @Test
    void movesAMemberAndStopsAtTheEnds() {
        var up = Graft.move(TREE, "actions[0].do[1]", -1);

        assertThat(Graft.at(up, "actions[0].do[0].text")).contains("two");
        assertThat(Graft.move(up, "actions[0].do[0]", -1)).isEqualTo(up);
    }
}
