package io.causerie.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Whatever somebody uploads (archive, list, table, bot file) is refused with a way out, or is a bot that can be stored. */
class ImportsFuzz {
    private static final Terms TERMS = Terms.forBot("b");

    @FuzzTest(maxDuration = "5s")
    void everySourceIsABotOrIsRefused(byte[] raw) throws IOException {
        Imported imported = Imports.read(new ByteArrayInputStream(raw), TERMS);

        if (imported instanceof Imported.Read read) {
            assertThat(BotFile.read(read.file())).isInstanceOf(BotReading.Understood.class);
        } else if (imported instanceof Imported.Refused refused) {
            assertThat(refused.message()).isNotBlank();
            assertThat(refused.fix()).isNotBlank();
        } else {
            assertThat(((Imported.Faulty) imported).problems()).isNotEmpty();
        }
    }
}
