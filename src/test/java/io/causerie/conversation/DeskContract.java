package io.causerie.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Sql;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk and the lists over it promise, on every database. */
abstract class DeskContract {
    private static final List<String> BOTH = List.of("1", "2");

    House house;

    abstract Sql database();

    @BeforeEach
    void open() {
        house = new House(database());
    }

    @Test
    void listsTheLastHeardFirstAcrossPages() {
        heardInTurn("1-ada", "2-basile", "1-chloe");

        assertThat(ids(Overview.Side.ALL, BOTH, null)).containsExactly("1-chloe", "2-basile", "1-ada");
    }

    @Test
    void goesOnBehindAMarkWithoutLosingThoseHeardInTheSameMoment() {
        house.heard("1", "ada");
        house.heard("1", "basile");
        house.heard("1", "chloe");

        List<Overview.Row> first = house.overview.list(Overview.Side.ALL, BOTH, "", null, 2);
        Overview.Mark mark = new Overview.Mark(first.get(1).at(), first.get(1).id());

        assertThat(first).extracting(Overview.Row::id).containsExactly("1-chloe", "1-basile");
        assertThat(ids(Overview.Side.ALL, BOTH, mark)).containsExactly("1-ada");
    }

    @Test
    void showsWhoWaitsAndWhoHasBeenAnswered() {
        heardInTurn("1-ada", "1-basile");
        house.desk.waits("1-ada", "1");
        house.desk.waits("1-basile", "1");
        house.desk.attended("1-basile", "1");

        assertThat(ids(Overview.Side.WAITING, BOTH, null)).containsExactly("1-ada");
        assertThat(ids(Overview.Side.AGENTS, BOTH, null)).containsExactlyInAnyOrder("1-ada", "1-basile");
        assertThat(house.overview.waiting(BOTH, 10)).isEqualTo(1);
    }

    @Test
    void showsAnAgentTheirOwn() {
        heardInTurn("1-ada", "1-basile", "2-chloe");
        house.desk.touched("1-ada", "1");
        house.desk.touched("2-chloe", "2");
        house.desk.assign("1-ada", "marie");
        house.desk.assign("2-chloe", "paul");

        assertThat(ids(Overview.Side.MINE, BOTH, null)).containsExactly("1-ada");
    }

    @Test
    void keepsAWaitingPersonWaitingWhenSomebodyTakesOver() {
        heardInTurn("1-ada");
        house.desk.waits("1-ada", "1");

        house.desk.touched("1-ada", "1");

        assertThat(ids(Overview.Side.WAITING, BOTH, null)).containsExactly("1-ada");
    }

    @Test
    void findsWhatAgentsHaveLeftOnceTheirTimeIsOver() {
        heardInTurn("1-ada", "1-basile");
        house.desk.touched("1-ada", "1");
        house.clock.turn(Duration.ofHours(11));
        house.desk.touched("1-basile", "1");

        house.clock.turn(Duration.ofHours(1));

        assertThat(house.desk.overdue(10)).containsExactly("1-ada");
        assertThat(house.desk.isOverdue("1-basile")).isFalse();
    }

    @Test
    void givesNothingBackWhenItIsToldNotTo() {
        house.desk.patience = Duration.ZERO;
        house.desk.touched(house.heard("1", "ada"), "1");

        house.clock.turn(Duration.ofDays(30));

        assertThat(house.desk.overdue(10)).isEmpty();
    }

    @Test
    void keepsTheDeedOfATurn() {
        String ada = house.heard("1", "ada");

        house.desk.keep(List.of(new DeskMove(ada, "1", true, DeedKind.HANDED_OVER, "sales")));

        assertThat(house.deeds.of(ada, 10))
                .extracting(Deeds.Deed::kind, Deeds.Deed::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DeedKind.HANDED_OVER, "sales"));
        assertThat(ids(Overview.Side.WAITING, BOTH, null)).containsExactly(ada);
    }

    @Test
    void findsPeopleByNameByIdAndByWhatTheySaid() {
        house.isCalled(house.heard("1", "10042"), "Ada Lovelace");
        house.says(house.heard("1", "10043"), "Where is my Parcel");
        house.heard("2", "10044");

        assertThat(found("ada l")).containsExactly("1-10042");
        assertThat(found("parcel")).containsExactly("1-10043");
        assertThat(found("10044")).containsExactly("2-10044");
    }

    @Test
    void takesSignsOfPatternsForWhatTheyAre() {
        house.says(house.heard("1", "10043"), "100 percent");

        assertThat(found("100%")).isEmpty();
    }

    @Test
    void tellsTheLastWordsOfEach() {
        String ada = house.heard("1", "ada");
        house.says(ada, "one");
        house.says(ada, "two");

        assertThat(house.overview.lastWords(List.of(ada)).get(ada)).contains("two");
    }

    @Test
    void changesItsStampWhenSomethingWasSaidOrDone() {
        String ada = house.heard("1", "ada");
        String first = house.overview.stamp(ada);
        house.says(ada, "one");
        String second = house.overview.stamp(ada);
        house.deeds.add(ada, DeedKind.NOTE, "marie", "kind");

        assertThat(second).isNotEqualTo(first);
        assertThat(house.overview.stamp(ada)).isNotEqualTo(second);
    }

    List<String> ids(Overview.Side side, List<String> pages, Overview.Mark after) {
        return house.overview.list(side, pages, "marie", after, 20).stream()
                .map(Overview.Row::id)
                .toList();
    }

    private List<String> found(String words) {
        return house.search.find(words, BOTH, 20).stream().map(Overview.Row::id).toList();
    }

    private void heardInTurn(String... lanes) {
        for (String lane : lanes) {
            house.clock.turn(Duration.ofSeconds(1));
            house.heard(lane.split("-")[0], lane.split("-")[1]);
        }
    }
}
