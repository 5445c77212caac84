package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever an author writes is refused with its problems, or is a bot that comes back from its own file. */
class BotFileFuzz {

    @FuzzTest(maxDuration = "5s")
    void everyTextIsABotOrIsRefusedWithItsProblems(byte[] raw) {
        BotReading reading = BotFile.read(new String(raw, StandardCharsets.UTF_8));

        if (reading instanceof BotReading.Understood understood) {
            String written = BotFile.write(understood.bot());
            assertThat(BotFile.read(written))
                    .isInstanceOfSatisfying(BotReading.Understood.class, again -> assertThat(again.bot())
                            .isEqualTo(understood.bot()));
        } else {
            assertThat(((BotReading.Refused) reading).problems()).isNotEmpty();
        }
    }
}
