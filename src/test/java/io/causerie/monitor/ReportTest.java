package io.causerie.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Instant NOW = Instant.parse("2026-01-31T09:30:00Z");

    @Test
    void putsEachSumIntoItsStepOfThisRangeOrOfTheOneBefore() {
        Report report = Report.of(
                Range.WEEK,
                NOW,
                List.of(
                        sum("2026-01-31T00:00:00Z", What.HEARD, "", 5),
                        sum("2026-01-25T00:00:00Z", What.HEARD, "", 3),
                        sum("2026-01-24T00:00:00Z", What.HEARD, "", 2)));

        assertThat(report.now(What.HEARD)).containsExactly(3, 0, 0, 0, 0, 0, 5);
        assertThat(report.before(What.HEARD)).containsExactly(0, 0, 0, 0, 0, 0, 2);
        assertThat(report.steps().get(6)).isEqualTo("2026-01-31T00:00:00Z");
    }

    @Test
    void tellsRatesAndTimesOnlyWhereThereIsSomethingToTell() {
        Report report = Report.of(
                Range.DAY,
                NOW,
                List.of(
                        sum("2026-01-31T09:00:00Z", What.ASKED, "", 4),
                        sum("2026-01-31T09:00:00Z", What.ANSWERED, "", 3),
                        sum("2026-01-31T09:00:00Z", What.WAITED, "", 6000)));

        assertThat(report.rate(What.ANSWERED, What.ASKED)).hasValue(0.75);
        assertThat(report.waiting()).contains(Duration.ofSeconds(2));
        assertThat(report.rate(What.FALLBACKS, What.TURNS)).isEmpty();
        assertThat(report.waitingBefore()).isEmpty();
    }

    @Test
    void listsNamesByHowOftenTheyCame() {
        Report report = Report.of(
                Range.DAY,
                NOW,
                List.of(
                        sum("2026-01-31T09:00:00Z", What.SKILL, "jokes", 1),
                        sum("2026-01-31T08:00:00Z", What.SKILL, "sorry", 4),
                        sum("2026-01-30T08:00:00Z", What.SKILL, "jokes", 9)));

        assertThat(report.named(What.SKILL))
                .containsExactly(new Report.Named("sorry", 4, 0), new Report.Named("jokes", 1, 9));
    }

    private static Tally.Sum sum(String at, What what, String name, long amount) {
        return new Tally.Sum(Instant.parse(at), what, name, amount);
    }
}
