package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZoneTest {
    private static final Instant LATE = Instant.parse("2026-03-02T22:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "Europe/London,    2026-03-03T00:00:00+00:00",
        "Europe/Paris,     2026-03-03T00:00:00+01:00",
        "Asia/Tokyo,       2026-03-04T00:00:00+09:00",
        "America/New_York, 2026-03-03T00:00:00-05:00"
    })
    void tomorrowIsThatOfTheBotsTimeZone(String zone, String tomorrow) {
        assertThat(tomorrow("timeZone: " + zone + "\n")).isEqualTo(tomorrow);
    }

    @Test
    void tomorrowIsTheServersWhereTheBotHasNoTimeZone() {
        String server =
                LATE.atZone(ZoneId.systemDefault()).toLocalDate().plusDays(1).toString();

        assertThat(tomorrow("")).startsWith(server);
    }

    private static String tomorrow(String zone) {
        var reading = (BotReading.Understood) BotFile.read("causerie: 1\nbot: b\nlanguages: [en]\n" + zone);
        Understood understood = BotModel.of(reading.bot()).understand("see you tomorrow", Optional.of("en"), LATE);
        return String.valueOf(understood.entities().get("datetime").get(0).get("iso"));
    }
}
