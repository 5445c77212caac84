package io.causerie.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LaneCountTest {
    private final LaneCount lane = new LaneCount("1-ada");
    private final Sums sums = new Sums();

    @Test
    void countsAPersonOnceADay() {
        hears("2026-01-01T10:00:00Z");
        hears("2026-01-01T23:00:00Z");
        hears("2026-01-02T01:00:00Z");

        assertThat(sum(What.CONVERSATIONS)).isEqualTo(2);
        assertThat(sum(What.NEW_PEOPLE)).isEqualTo(1);
    }

    @Test
    void countsWaitingFromTheFirstUnansweredWord() {
        hears("2026-01-01T10:00:00Z");
        hears("2026-01-01T10:01:00Z");
        says("2026-01-01T10:03:00Z");

        assertThat(sum(What.ASKED)).isEqualTo(1);
        assertThat(sum(What.WAITED)).isEqualTo(180_000);
    }

    @Test
    void takesNothingForAnAnswerThatComesAfterADay() {
        hears("2026-01-01T10:00:00Z");
        says("2026-01-02T10:00:01Z");

        assertThat(sum(What.ASKED)).isEqualTo(1);
        assertThat(sum(What.ANSWERED)).isZero();
    }

    @Test
    void beginsAnewWhenSomebodyAsksAgainAfterADayOfSilence() {
        hears("2026-01-01T10:00:00Z");
        hears("2026-01-03T10:00:00Z");
        says("2026-01-03T10:00:05Z");

        assertThat(sum(What.ASKED)).isEqualTo(2);
        assertThat(sum(What.WAITED)).isEqualTo(5_000);
    }

    private void hears(String at) {
        lane.count(new Fact(1, "1-ada", "1", Instant.parse(at), null), sums);
    }

    private void says(String at) {
        lane.count(new Fact(1, "1-ada", "1", Instant.parse(at), "bot"), sums);
    }

    private long sum(What what) {
        return sums.amounts().entrySet().stream()
                .filter(sum -> sum.getKey().what() == what && sum.getKey().span() == Span.DAY)
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
    }
}
