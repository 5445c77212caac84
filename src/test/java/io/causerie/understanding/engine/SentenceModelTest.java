package io.causerie.understanding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceModelTest {
    private static final List<Expression> SHOP = List.of(
            new Expression("where is my order", "en", "track-order"),
            new Expression("has my package been shipped", "en", "track-order"),
            new Expression("when will it arrive", "en", "track-order"),
            new Expression("I want my money back", "en", "refund"),
            new Expression("please reimburse me", "en", "refund"),
            new Expression("can I return this", "en", "refund"));

    private static SentenceEncoder encoder;

    @BeforeAll
    static void load() {
        encoder = SentenceModel.load().orElseThrow();
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void understandsWordsThatNoExpressionHas() {
        Engine engine = new Engine(Optional.of(encoder), Embeddings.none());

        Trained trained = engine.train(SHOP, Optional.empty());

        assertThat(best(engine, trained, "did the courier leave yet?", "en")).isEqualTo("track-order");
        assertThat(best(engine, trained, "give back what I paid", "en")).isEqualTo("refund");
    }

    @Test
    void understandsFrenchByEnglishExpressions() {
        Engine engine = new Engine(Optional.of(encoder), Embeddings.none());

        Trained trained = engine.train(SHOP, Optional.empty());

        assertThat(best(engine, trained, "où est mon colis ?", "fr")).isEqualTo("track-order");
        assertThat(best(engine, trained, "je veux un remboursement", "fr")).isEqualTo("refund");
    }

    @ParameterizedTest
    @CsvSource({
        "en, the committee meets on the third floor",
        "en, how do vaccines work",
        "en, my knee hurts when I run",
        "fr, la recette des crêpes de ma grand-mère",
        "fr, il y avait du monde au concert hier",
        "fr, zouli bradou crafti"
    })
    void keepsStrangersOutOfASmallBot(String language, String stranger) {
        Engine engine = new Engine(Optional.of(encoder), Embeddings.none());
        Trained trained = engine.train(SHOP, Optional.empty());

        Prediction prediction = engine.predict(trained, stranger, Optional.of(language));

        assertThat(prediction.over(50)).isEmpty();
    }

    @Test
    void understandsByWordsWhereTheStoredModelMeetsNoSentenceModel() {
        Trained trained = new Engine(Optional.of(encoder), Embeddings.none()).train(SHOP, Optional.empty());
        Engine wordsOnly = new Engine(Optional.empty(), Embeddings.none());

        Trained read = Trained.of(trained.bytes()).orElseThrow();

        assertThat(best(wordsOnly, read, "where is the order", "en")).isEqualTo("track-order");
    }

    @Test
    void leavesNoFilesBehindOnLinux() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        long process = ProcessHandle.current().pid();

        List<String> mapped = Files.readAllLines(Path.of("/proc/" + process + "/maps")).stream()
                .filter(line -> line.contains("libonnxruntime"))
                .toList();

        assertThat(mapped).isNotEmpty().allMatch(line -> line.endsWith("(deleted)"));
    }

    @Test
    void answersTheSameAfterBeingStored() {
        Engine engine = new Engine(Optional.of(encoder), Embeddings.none());
        Trained trained = engine.train(SHOP, Optional.empty());

        Trained read = Trained.of(trained.bytes()).orElseThrow();

        assertThat(engine.predict(read, "the parcel got lost", Optional.empty()))
                .isEqualTo(engine.predict(trained, "the parcel got lost", Optional.empty()));
    }

    @Test
    void givesPointsOfLengthOne() {
        float[] point = encoder.encode("hello");

        double square = 0;
        for (float value : point) {
            square += value * value;
        }
        assertThat(point).hasSize(encoder.dimensions());
        assertThat(square).isBetween(0.999, 1.001);
    }

    private static String best(Engine engine, Trained trained, String text, String language) {
        return engine.predict(trained, text, Optional.of(language))
                .intents()
                .get(0)
                .intent();
    }
}
