package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final List<Trial> TRIALS = List.of(
            trial("one pizza", "order", "order"),
            trial("a pizza", "order", "order"),
            trial("pizza now", "order", "hours"),
            trial("hungry", "order", ""),
            trial("when do you open", "hours", "hours"),
            trial("the moon is round", "", "hours"));

    @Test
    void countsWhatWasRight() {
        Report report = Report.of(TRIALS);

        assertThat(report.sentences()).isEqualTo(6);
        assertThat(report.right()).isEqualTo(3);
    }

    @Test
    void givesPrecisionRecallAndF1OfEachIntent() {
        Report.OfIntent order = Report.of(TRIALS).intents().get(1);

        assertThat(order.intent()).isEqualTo("order");
        assertThat(order.precision()).isEqualTo(1);
        assertThat(order.recall()).isEqualTo(0.5);
        assertThat(order.f1()).isEqualTo(2 / 3.0, offset(1e-9));
    }

    @Test
    void givesTheMeanOverTheIntents() {
        Report report = Report.of(TRIALS);

        assertThat(report.precision()).isEqualTo((1 + 1 / 3.0) / 2, offset(1e-9));
        assertThat(report.recall()).isEqualTo(0.75);
    }

    @Test
    void listsWhatWasTakenForWhat() {
        Report report = Report.of(TRIALS);

        assertThat(report.confusions())
                .containsExactlyInAnyOrder(
                        new Report.Confusion(Optional.of("order"), Optional.of("hours"), 1, List.of("pizza now")),
                        new Report.Confusion(Optional.of("order"), Optional.empty(), 1, List.of("hungry")),
                        new Report.Confusion(Optional.empty(), Optional.of("hours"), 1, List.of("the moon is round")));
    }

    @Test
    void readsBackWhatItWrote() {
        Report report = Report.of(TRIALS);

        assertThat(ReportText.read(ReportText.write(report))).isEqualTo(report);
    }

    @Test
    void isWholeWhereNothingWasAsked() {
        assertThat(Report.of(List.of()).f1()).isEqualTo(1);
    }

    private static Trial trial(String text, String expected, String found) {
        Optional<String> none = Optional.empty();
        return new Trial(
                new Case(text, Optional.of(expected).filter(name -> !name.isEmpty()), none),
                Optional.of(found).filter(name -> !name.isEmpty()));
    }
}
