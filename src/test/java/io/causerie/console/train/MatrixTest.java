package io.causerie.console.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.understanding.Report;
import io.causerie.understanding.Report.Confusion;
import io.causerie.understanding.Report.OfIntent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixTest {

    @Test
    void showsWhatWasRightAndWhatWasTakenForWhat() {
        var intents =
                List.of(new OfIntent("bye", 10, 9, 8), new OfIntent("hi", 20, 21, 19), new OfIntent("ok", 5, 5, 5));
        var confusions = List.of(confusion("bye", "hi", 2), confusion("hi", "", 1));

        var matrix = Matrix.of(new Report(35, 32, 1, 1, 1, intents, confusions));

        assertThat(matrix.names()).containsExactly("bye", "hi");
        assertThat(matrix.rows().get(0).cells())
                .containsExactly(
                        new Matrix.Cell("bye", 8, "right"),
                        new Matrix.Cell("hi", 2, "much"),
                        new Matrix.Cell("", 0, ""));
        assertThat(matrix.rows().get(1).cells().get(2)).isEqualTo(new Matrix.Cell("", 1, "some"));
    }

    @Test
    void staysSmallForLargeBots() {
        var confusions = IntStream.range(0, 1_000)
                .mapToObj(i -> confusion("intent-" + i, "intent-" + (i + 1), 1 + i % 7))
                .toList();

        var matrix = Matrix.of(new Report(1, 0, 0, 0, 0, List.of(), confusions));

        assertThat(matrix.names()).hasSize(12);
    }

    private static Confusion confusion(String expected, String found, int count) {
        return new Confusion(Optional.of(expected), Optional.of(found).filter(f -> !f.isEmpty()), count, List.of());
    }
}
