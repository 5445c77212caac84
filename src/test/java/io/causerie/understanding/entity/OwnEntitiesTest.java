package io.causerie.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.offset;

import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnEntitiesTest {
    private static final EntityFinder ICE = finder("""
            entities:
              flavour:
                type: restricted
                fuzziness: 80
                values:
                  en: [{value: vanilla, synonyms: [bourbon]}, mint, chocolate, dark chocolate, creme brulee]
                  fr: [vanille, menthe]
                enrichments: {defaults: {price: 2, vegan: false}, groups: [{values: [mint], facts: {price: 1}}]}
              size: {type: restricted, fuzziness: 100, values: {en: [small, large, xl]}}
              parcel: {type: regex, pattern: '\\b1Z[0-9A-Z]{16}\\b', flags: i}
              ticket: {type: regex, pattern: '#(\\d{4})'}
            """);

    private static final EntityFinder MUSIC = finder("""
            intents:
              play:
                expressions:
                  en:
                    - 'play [thriller](song)'
                    - 'play [yellow submarine](song) please'
                    - 'please play [imagine](song) by [john lennon](artist)'
                    - 'can you play [hey jude](song) now'
                    - 'I want to hear [let it be](song) by [the beatles](artist)'
                    - 'put on [smooth criminal](song) by [michael jackson](artist)'
                    - 'stop the music'
                    - 'play something'
            entities:
              song: {type: free, values: {en: [{value: Bohemian Rhapsody, synonyms: [bo rhap]}]}}
              artist: {type: free, enrichments: {defaults: {known: false}}}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one vanilla please            | flavour | vanilla        | vanilla        | 1.0
            one VANILLA please            | flavour | vanilla        | VANILLA        | 1.0
            some bourbon ice              | flavour | vanilla        | bourbon        | 1.0
            one vanila please             | flavour | vanilla        | vanila         | 0.857
            two chocolates                | flavour | chocolate      | chocolates     | 0.95
            dark chocolate, thanks        | flavour | dark chocolate | dark chocolate | 1.0
            a chocolate                   | flavour | chocolate      | chocolate      | 1.0
            crème brûlée                  | flavour | creme brulee   | crème brûlée   | 1.0
            cremebrulee                   | flavour | creme brulee   | cremebrulee    | 0.92
            a Large one                   | size    | large          | Large          | 1.0
            order 1Z999AA10123456784 now  | parcel  | 1Z999AA10123456784 | 1Z999AA10123456784 | 1.0
            1z999aa10123456784            | parcel  | 1z999aa10123456784 | 1z999aa10123456784 | 1.0
            about #1234                   | ticket  | #1234          | #1234          | 1.0
            """)
    void findsListedValuesAndPatterns(String text, String entity, String value, String raw, double confidence) {
        Map<String, Object> found = find(ICE, text).get(entity).get(0);

        assertThat(found).contains(entry("value", value), entry("raw", raw));
        assertThat((double) found.get("confidence")).isEqualTo(confidence, offset(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a van please", "a munchy pint", "1Z999", "nothing of the kind", "larger", "", "  ", "???"})
    void findsNothingInWhatIsOnlyNear(String text) {
        assertThat(find(ICE, text)).doesNotContainKeys("flavour", "size", "parcel", "ticket");
    }

    @Test
    void aListOfAnotherLanguageDoesNotCount() {
        assertThat(ICE.find("menthe", "fr", "fr", SentencesTest.NOW)).containsKey("flavour");
        assertThat(ICE.find("mint", "fr", "fr", SentencesTest.NOW)).doesNotContainKey("flavour");
    }

    @Test
    void severalComeInTheOrderOfTheSentence() {
        var found = find(ICE, "mint and vanilla, then mint again").get("flavour");

        assertThat(found).extracting(one -> one.get("value")).containsExactly("mint", "vanilla", "mint");
    }

    @Test
    void aValueBringsTheFactsOfItsGroupAndTheDefaults() {
        var mint = find(ICE, "Mint").get("flavour").get(0);
        var vanilla = find(ICE, "bourbon").get("flavour").get(0);

        assertThat(mint).contains(entry("price", 1L), entry("vegan", false));
        assertThat(vanilla).contains(entry("price", 2L), entry("vegan", false));
    }

    @Test
    void aBuiltInEntityWithinAnOwnOneIsNotFoundTwice() {
        var found = find(ICE, "#1234 for 5 people");

        assertThat(found.get("number")).extracting(one -> one.get("raw")).containsExactly("5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            play billie jean                      | song   | billie jean
            please play purple rain now           | song   | purple rain
            I want to hear angie by the stones    | artist | the stones
            can you play Bohemian Rapsody         | song   | Bohemian Rhapsody
            put on bo rhap                        | song   | Bohemian Rhapsody
            """)
    void learnsFreeEntitiesFromTaggedExpressions(String text, String entity, String value) {
        assertThat(find(MUSIC, text).get(entity))
                .extracting(one -> one.get("value"))
                .containsExactly(value);
    }

    @Test
    void aGuessNeitherHidesNorCutsAnAddress() {
        var found = find(MUSIC, "play ann@example.com");

        assertThat(found.get("email")).extracting(one -> one.get("raw")).containsExactly("ann@example.com");
        assertThat(found.getOrDefault("song", List.of()))
                .extracting(one -> one.get("raw"))
                .isSubsetOf("ann@example.com");
    }

    @Test
    void learnsWhatIsNoEntityToo() {
        assertThat(find(MUSIC, "stop the music")).doesNotContainKeys("song", "artist");
    }

    @Test
    void learnedValuesBringTheirDefaultsAndAreSureToSomeDegree() {
        Map<String, Object> artist =
                find(MUSIC, "please play imagine by john lennon").get("artist").get(0);

        assertThat(artist).contains(entry("known", false), entry("raw", "john lennon"));
        assertThat((double) artist.get("confidence")).isBetween(0.5, 1.0);
    }

    @Test
    void aFreeEntityCountsOnlyAboveTheStrictnessOfItsBot() {
        String bot = "intents: {p: {expressions: {en: ['play [thriller](song)', 'play [imagine](song) now']}}}\n"
                + "entities: {song: {type: free, values: {en: [Bohemian Rhapsody]}},"
                + " size: {type: restricted, values: {en: [large]}}}\n";
        String said = "play some large jazz, and Bohemian Rapsody";

        assertThat(find(finder(bot), said).get("song"))
                .extracting(one -> one.get("value"))
                .contains("some", "Bohemian Rhapsody");
        assertThat(find(finder(bot + "freeEntityStrictness: 90\n"), said).get("song"))
                .extracting(one -> one.get("value"))
                .containsExactly("Bohemian Rhapsody");
        assertThat(find(finder(bot + "freeEntityStrictness: 100\n"), said)).containsOnlyKeys("size");
    }

    @Test
    void theSameBotLearnsTheSame() {
        var bot = "intents: {p: {expressions: {en: ['play [thriller](song)', 'play [a b](song) x']}}}\n"
                + "entities: {song: {type: free}}\n";

        assertThat(find(finder(bot), "play some jazz")).isEqualTo(find(finder(bot), "play some jazz"));
    }

    static EntityFinder finder(String rest) {
        BotReading reading = BotFile.read("causerie: 1\nbot: b\nlanguages: [en, fr]\n" + rest);
        return EntityFinder.of(((BotReading.Understood) reading).bot());
    }

    private static Map<String, List<Map<String, Object>>> find(EntityFinder finder, String text) {
        return finder.find(text, "en", "en", SentencesTest.NOW);
    }
}
