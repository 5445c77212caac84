package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationFileTest {
    private static final Bot SHOP = ((BotReading.Understood) BotFile.read("""
            causerie: 1
            bot: shop
            languages: [en]
            intents:
              order: {expressions: {en: [one pizza]}}
            """)).bot();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expression,intent\n\"two, please\",order\n",
                "intent,expression\r\norder,\"two, please\"\r\n",
                "\"two, please\",order",
                "\"order\";\"two, please\"\n",
                "\uFEFFExpression;Intent\n\"two, please\";order\n\n"
            })
    void readsSentencesWithTheirIntents(String csv) {
        ValidationFile.Reading reading = ValidationFile.read(csv, SHOP);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.cases()).containsExactly(new Case("two, please", Optional.of("order"), Optional.empty()));
    }

    @Test
    void readsQuotesLanguagesAndSentencesWithoutIntent() {
        ValidationFile.Reading reading =
                ValidationFile.read("expression,intent,language\n\"a \"\"big\"\" one\",order,en\nthe moon,,\n", SHOP);

        assertThat(reading.cases())
                .containsExactly(
                        new Case("a \"big\" one", Optional.of("order"), Optional.of("en")),
                        new Case("the moon", Optional.empty(), Optional.empty()));
    }

    @Test
    void namesTheLinesThatAreWrong() {
        ValidationFile.Reading reading = ValidationFile.read("expression,intent\nhello,greet\n,order\n", SHOP);

        assertThat(reading.cases()).isEmpty();
        assertThat(reading.faults()).extracting(ValidationFile.Fault::line).isEqualTo(List.of(2, 3));
        assertThat(reading.faults().get(0).message()).contains("greet");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(ValidationFile.read("expression,intent\n", SHOP).faults()).hasSize(1);
    }
}
