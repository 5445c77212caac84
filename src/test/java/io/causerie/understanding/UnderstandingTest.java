package io.causerie.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {
    private static final Bot JOKES = sample();
    private static final Model MODEL = Taught.model(JOKES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asdf qwer zxcv",
                "glou",
                "xkcd",
                "blurp glou zzz je crois",
                "who won the game last night",
                "combien coûte un vol pour rome",
                "what is the weather in Paris",
                "quel temps fait-il à Lyon ?",
                "lorem ipsum dolor sit amet",
                "the mitochondria is the powerhouse of the cell",
                "42",
                "???",
                ""
            })
    void recognisesNothingInWhatItNeverLearned(String sentence) {
        Understood understood = MODEL.understand(sentence, Optional.empty());

        assertThat(understood.intents()).isEmpty();
    }

    @Test
    void isSureOfWhatItLearnedByHeart() {
        for (var intent : JOKES.intents().values()) {
            intent.expressions("en")
                    .forEach(expression -> assertThat(MODEL.understand(expression.text(), Optional.of("en"))
                                    .intents())
                            .as(expression.text())
                            .anySatisfy(found -> {
                                assertThat(found.slug()).isEqualTo(intent.slug());
                                assertThat(found.confidence()).isGreaterThan(0.9);
                            }));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tell me something funny about the weather | en
            good evening                              | en
            do you know a good story                  | en
            raconte quelque chose                     | fr
            bonsoir tout le monde                     | fr
            est-ce que tu me reconnais                | fr
            ok                                        | en
            mdr                                       | fr
            """)
    void guessesTheLanguageAmongTheBotsOwn(String sentence, String language) {
        Understood understood = MODEL.understand(sentence, Optional.empty());

        assertThat(understood.language()).isEqualTo(language);
        assertThat(understood.processingLanguage()).isEqualTo(language);
    }

    @Test
    void aLanguageTheBotLacksIsProcessedInTheDefault() {
        Understood understood = MODEL.understand("hello", Optional.of("de"));

        assertThat(understood.language()).isEqualTo("de");
        assertThat(understood.processingLanguage()).isEqualTo("en");
    }

    @Test
    void aRegionIsProcessedInItsLanguage() {
        assertThat(MODEL.understand("bonjour", Optional.of("fr-CA")).processingLanguage())
                .isEqualTo("fr");
    }

    @Test
    void twoTrainingsGiveTheSameAnswers() {
        Model other = Taught.model(JOKES);

        for (String sentence : List.of("tell me a jokke", "lol that was good", "c'est pas mal nul")) {
            assertThat(other.understand(sentence, Optional.empty()))
                    .isEqualTo(MODEL.understand(sentence, Optional.empty()));
        }
    }

    @Test
    void answersManyThreadsAlike() {
        Understood alone = MODEL.understand("could you tell me a joke about dogs", Optional.empty());

        List<Understood> together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> MODEL.understand("could you tell me a joke about dogs", Optional.empty()))
                .distinct()
                .toList();

        assertThat(together).containsExactly(alone);
    }

    @Test
    void anIntentsOwnStrictnessCounts() {
        Model model = train("""
                intents:
                  pay: {strictness: 100, expressions: {en: [I want to pay, the bill please]}}
                  eat: {expressions: {en: [I am hungry, give me food]}}
                """);

        assertThat(model.understand("the bill please", Optional.empty()).intents())
                .isEmpty();
    }

    @Test
    void anInactiveIntentIsNotRecognised() {
        Model model = train("""
                intents:
                  pay: {active: false, expressions: {en: [the bill please]}}
                  eat: {expressions: {en: [I am hungry, give me food]}}
                """);

        assertThat(model.understand("the bill please", Optional.empty()).intents())
                .noneMatch(found -> found.slug().equals("pay"));
    }

    @Test
    void aBotWithoutIntentsUnderstandsNothing() {
        Model model = train("skills: {f: {type: fallback}}\n");

        assertThat(model.understand("hello", Optional.empty()).intents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one vanilla please            | flavour | vanilla    | vanilla    | 1.0
            one VANILLA please            | flavour | vanilla    | VANILLA    | 1.0
            some bourbon ice              | flavour | vanilla    | bourbon    | 1.0
            one vanila please             | flavour | vanilla    | vanila     | 0.857
            dark chocolate, thanks        | flavour | dark chocolate | dark chocolate | 1.0
            chocolate                     | flavour | chocolate  | chocolate  | 1.0
            crème brûlée                  | flavour | creme brulee | crème brûlée | 1.0
            order 1Z999AA10123456784 now  | parcel  | 1Z999AA10123456784 | 1Z999AA10123456784 | 1.0
            1z999aa10123456784            | parcel  | 1z999aa10123456784 | 1z999aa10123456784 | 1.0
            """)
    void findsEntities(String sentence, String slug, String value, String raw, double confidence) {
        Map<String, Object> found = ice().understand(sentence, Optional.empty())
                .entities()
                .get(slug)
                .get(0);

        assertThat(found).containsEntry("value", value).containsEntry("raw", raw);
        assertThat((double) found.get("confidence")).isEqualTo(confidence, offset(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a van please", "a munchy pint", "1Z999", "nothing of the kind"})
    void findsNoEntityInWhatIsOnlyNear(String sentence) {
        assertThat(ice().understand(sentence, Optional.empty()).entities()).isEmpty();
    }

    @Test
    void severalOccurrencesComeInTheOrderOfTheSentence() {
        var found = ice().understand("mint and vanilla", Optional.empty())
                .entities()
                .get("flavour");

        assertThat(found).extracting(object -> object.get("value")).containsExactly("mint", "vanilla");
    }

    @Test
    void enrichmentsComeAlongWithAValue() {
        var found = ice().understand("mint", Optional.empty()).entities().get("flavour");

        assertThat(found.get(0)).containsEntry("price", 1L).containsEntry("vegan", false);
    }

    @Test
    void aPatternThatBacktracksWithoutEndGivesUp() {
        Model model = train("entities: {evil: {type: regex, pattern: '^(a+)+$'}}\n");

        assertThat(model.understand("a".repeat(40) + "!", Optional.empty()).entities())
                .isEmpty();
    }

    private static Model ice() {
        return train("""
                entities:
                  flavour:
                    type: restricted
                    fuzziness: 80
                    values: {en: [{value: vanilla, synonyms: [bourbon]}, mint, chocolate, dark chocolate, creme brulee]}
                    enrichments: {defaults: {price: 2, vegan: false}, groups: [{values: [mint], facts: {price: 1}}]}
                  parcel: {type: regex, pattern: '\\b1Z[0-9A-Z]{16}\\b', flags: i}
                """);
    }

    private static Model train(String rest) {
        BotReading reading = BotFile.read("causerie: 1\nbot: b\nlanguages: [en]\n" + rest);
        return Taught.model(((BotReading.Understood) reading).bot());
    }

    private static Bot sample() {
        try (var in = Bot.class.getResourceAsStream("samples/joke-bot.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ((BotReading.Understood) BotFile.read(text)).bot();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
