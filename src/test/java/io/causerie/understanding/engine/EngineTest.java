package io.causerie.understanding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine without a sentence model, as on a machine that cannot run one. */
class EngineTest {
    private static final List<Expression> SHOP = Stream.of(
                    of("track-order", "where is my order", "track my parcel", "has my package been shipped"),
                    of("cancel-order", "cancel my order", "I want to cancel a purchase", "please cancel what I bought"),
                    of("opening-hours", "when are you open", "what are your opening hours", "are you open on sunday"))
            .flatMap(List::stream)
            .toList();

    private final Engine engine = new Engine(Optional.empty(), Embeddings.none());

    @Test
    void findsTheIntentOfSentencesNotSeenBefore() {
        Trained trained = engine.train(SHOP, Optional.empty());

        assertThat(best(trained, "could you cancel the order of yesterday")).isEqualTo("cancel-order");
        assertThat(best(trained, "open on mondays?")).isEqualTo("opening-hours");
        assertThat(best(trained, "where is the parcel")).isEqualTo("track-order");
    }

    /** With the names exchanged the same sentences mean the other intent: it cannot be the expressions that tell. */
    @ParameterizedTest
    @CsvSource({"opening-hours, parking", "parking, opening-hours"})
    void readsTheNamesOfIntents(String one, String other) {
        List<Expression> expressions = Stream.of(
                        of(one, "when do you close"), of(other, "do you have somewhere to stop"))
                .flatMap(List::stream)
                .toList();

        Trained trained = engine.train(expressions, Optional.empty());

        assertThat(best(trained, "parking")).isEqualTo("parking");
        assertThat(best(trained, "hours")).isEqualTo("opening-hours");
    }

    @Test
    void isCertainOfWhatTheAuthorWrote() {
        Trained trained = engine.train(SHOP, Optional.empty());

        Prediction prediction = engine.predict(trained, "Track my parcel!", Optional.of("en"));

        assertThat(prediction.intents().get(0).intent()).isEqualTo("track-order");
        assertThat(prediction.intents().get(0).confidence()).isGreaterThan(0.95);
        assertThat(prediction.over(50)).hasSize(1);
    }

    @Test
    void doubtsWhatHasNothingToDoWithTheBot() {
        Trained trained = engine.train(SHOP, Optional.empty());

        Prediction near = engine.predict(trained, "cancel my purchase", Optional.of("en"));
        Prediction far = engine.predict(trained, "zebras quickly juggle flaming bowling pins", Optional.of("en"));

        assertThat(far.outOfScope()).isGreaterThan(near.outOfScope());
    }

    @Test
    void listsAllIntentsBestFirst() {
        Trained trained = engine.train(SHOP, Optional.empty());

        Prediction prediction = engine.predict(trained, "order", Optional.of("en"));

        assertThat(prediction.intents())
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
    }

    @Test
    void answersTheSameAfterBeingStored() {
        Trained trained = engine.train(SHOP, Optional.empty());

        Trained read = Trained.of(trained.bytes()).orElseThrow();

        assertThat(engine.predict(read, "cancel the parcel", Optional.empty()))
                .isEqualTo(engine.predict(trained, "cancel the parcel", Optional.empty()));
    }

    @Test
    void refusesBytesThatAreNoModel() {
        assertThat(Trained.of(new byte[] {1, 2, 3})).isEmpty();
    }

    @Test
    void learnsTheSameModelFromTheSameExpressions() {
        byte[] one = engine.train(SHOP, Optional.empty()).bytes();
        byte[] other = engine.train(SHOP, Optional.empty()).bytes();

        assertThat(one).isEqualTo(other);
    }

    @Test
    void learnsAnEditFromThePreviousModel() {
        Trained before = engine.train(SHOP, Optional.empty());
        List<Expression> edited = new ArrayList<>(SHOP);
        edited.addAll(of("ask-joke", "tell me a joke", "make me laugh"));

        Trained after = engine.train(edited, Optional.of(before));

        assertThat(best(after, "a joke please")).isEqualTo("ask-joke");
        assertThat(best(after, "where is the parcel")).isEqualTo("track-order");
    }

    @Test
    void findsNothingInABotWithoutExpressions() {
        Trained trained = engine.train(List.of(), Optional.empty());

        assertThat(engine.predict(trained, "hello", Optional.empty()).intents()).isEmpty();
    }

    @Test
    void learnsABotOfOneIntentWithOneExpression() {
        Trained trained = engine.train(of("hello", "hello"), Optional.empty());

        assertThat(best(trained, "hello")).isEqualTo("hello");
    }

    @Test
    void stopsTrainingWhenNobodyWaits() {
        Patience over = Patience.until(() -> true);

        assertThatThrownBy(() -> engine.train(SHOP, Optional.empty(), over)).isInstanceOf(CancellationException.class);
    }

    @Test
    void survivesAnySentence() {
        Trained trained = engine.train(SHOP, Optional.empty());
        Random random = new Random(5);

        Stream<String> hostile = Stream.concat(
                Stream.of(
                        "",
                        " ",
                        "\u0000",
                        "\uD800",
                        "\u202Eabc\u202C",
                        "👩‍👩‍👧‍👦",
                        "a\u0301".repeat(5000),
                        "x".repeat(10_000)),
                Stream.generate(() -> random.ints(200, 0, 0x11000)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining()))
                        .limit(500));

        assertThat(hostile).allSatisfy(text -> assertThat(
                        engine.predict(trained, text, Optional.empty()).outOfScope())
                .isBetween(0.0, 1.0));
    }

    private String best(Trained trained, String text) {
        return engine.predict(trained, text, Optional.of("en")).intents().get(0).intent();
    }

    private static List<Expression> of(String intent, String... texts) {
        return Stream.of(texts).map(text -> new Expression(text, "en", intent)).toList();
    }
}
