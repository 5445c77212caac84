package io.causerie.bot.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.bot.SampleBots;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewBotTest {

    @Test
    void beginsWithABotThatSaysPardon() {
        var reading = BotFile.readOf("shop", NewBot.empty("shop", List.of("fr", "en"), "Pardon ?"));

        assertThat(reading).isInstanceOfSatisfying(BotReading.Understood.class, understood -> {
            assertThat(understood.bot().languages()).containsExactly("fr", "en");
            assertThat(understood.bot().skills()).containsOnlyKeys("sorry");
            assertThat(understood.warnings()).isEmpty();
        });
    }

    @Test
    void givesASampleANameOfItsOwn() {
        var reading = BotFile.readOf("laughs", NewBot.sample(SampleBots.NAMES.get(0), "laughs"));

        assertThat(reading).isInstanceOf(BotReading.Understood.class);
    }
}
