package io.causerie.console.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {
    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "3, 4", "5, 6", "10, 10", "11, 20", "41, 60", "12345, 20000"})
    void endsItsScaleAtARoundNumber(long most, long top) {
        assertThat(Chart.roundedUp(most)).isEqualTo(top);
    }

    @Test
    void drawsTheGreatestAmountOnTheSameScaleAsTheTimeBefore() {
        Chart chart = Chart.of(
                "heard",
                "Heard",
                "",
                List.of(new Chart.Step("Monday", "Mon", 5, 0), new Chart.Step("Tuesday", "Tue", 0, 10)),
                Locale.ENGLISH);

        assertThat(chart.bars()).extracting(Chart.Bar::height).containsExactly("66.0", "0.0");
        assertThat(chart.lineBefore()).endsWith(",12.0");
        assertThat(chart.marks()).extracting(Chart.Mark::amount).containsExactly("0", "5", "10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"PT1.25S | 1.2 s", "PT42S | 42 s", "PT125S | 2 min 5 s", "PT2H5M | 2 h 5 min", "PT25H | 1 d 1 h"})
    void saysTimesInTheirTwoGreatestUnits(Duration time, String words) {
        assertThat(Amounts.time(time, Locale.ENGLISH)).isEqualTo(words);
    }
}
