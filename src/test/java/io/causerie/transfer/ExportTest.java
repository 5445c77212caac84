package io.causerie.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.bot.SampleBots;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    private static final Bot JOKES = ((BotReading.Understood) BotFile.read(SampleBots.file("joke-bot"))).bot();

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"YAML", "JSON"})
    void comesBackAsItWent(Format format) throws IOException {
        var read = Fixtures.read(Fixtures.text(exported(format), Terms.forBot(JOKES.slug())));

        assertThat(read.bot()).isEqualTo(JOKES);
    }

    @Test
    void comesBackUnderAnotherName() throws IOException {
        var read = Fixtures.read(Fixtures.text(exported(Format.YAML), Terms.forBot("copy")));

        assertThat(read.bot().slug()).isEqualTo("copy");
        assertThat(read.bot().skills()).isEqualTo(JOKES.skills());
    }

    @Test
    void teachesTheSameFromASpreadsheet() throws IOException {
        var read = Fixtures.read(Fixtures.text(exported(Format.CSV), Terms.forBot("copy")));

        assertThat(read.bot().intents()).hasSameSizeAs(JOKES.intents());
        JOKES.intents()
                .forEach((slug, intent) ->
                        assertThat(read.bot().intents().get(slug).expressions()).isEqualTo(intent.expressions()));
    }

    @Test
    void accountsForABotFile() throws IOException {
        var report = Fixtures.read(Fixtures.text(exported(Format.YAML), Terms.forBot(JOKES.slug())))
                .report();

        assertThat(report.count(Sort.INTENT, Fate.TAKEN))
                .isEqualTo(JOKES.intents().size());
        assertThat(report.count(Sort.SKILL, Fate.TAKEN))
                .isEqualTo(JOKES.skills().size());
    }

    private static String exported(Format format) throws IOException {
        var out = new StringWriter();
        Exports.write(JOKES, format, out);
        return out.toString();
    }
}
