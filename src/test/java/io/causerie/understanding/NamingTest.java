package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.understanding.entity.EntityFinder;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class NamingTest {
    private static final ZonedDateTime MORNING = ZonedDateTime.parse("2026-11-23T09:00:00Z");

    private final Naming naming = new Naming(EntityFinder.of(
            ((BotReading.Understood) BotFile.read("causerie: 1\nbot: zoo\nlanguages: [en, fr]\n")).bot()));

    @Test
    void looksOnceThroughWhatTellsNoTime() {
        var first = naming.in("two tickets", "en", "en", MORNING);

        var second = naming.in("two tickets", "en", "en", MORNING.plusHours(3));

        assertThat(first).containsKey("number");
        assertThat(second).isSameAs(first);
    }

    @Test
    void reckonsTimesFromTheMomentTheyAreSaid() {
        var first = naming.in("in two hours", "en", "en", MORNING);

        var later = naming.in("in two hours", "en", "en", MORNING.plusHours(3));

        assertThat(first).isNotEqualTo(later);
    }
}
