package io.causerie.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Entity;
import io.causerie.bot.Expression;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data sets and lists, each in the form its reader took. */
class ListsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        datasets/cai-format-en.json                                          | greetings: [Hey [you](pronoun)]
        datasets/cai-format-fr.json                                          | greetings: [hey [vous](pronoun)]
        datasets/exported-from-platform-v5.json                              | greetings: [hey vous]
        datasets/test-music-cai-dataset.json                                 | ask-music: [[I](pronoun) want to listen to [rock](music-genre)] music-genre: restricted 90 [rock]
        datasets/test-music-original-dataset.json                            | ask-music: [[I](pronoun) want to listen to [rock](music-genre)] music-genre: restricted 90 [rock]
        import-examples/intents.csv                                          | want-food: []
        import-examples/intents.json                                         | want-food: []
        import-examples/entities.csv                                         | food: restricted 90 []
        import-examples/entities.json                                        | food: restricted 90 []
        import-examples/all.csv                                              | want-food: [I want to eat [cheese](food)., I’m hungry, I would love [pizza](food)] food: free []
        import-examples/all.json                                             | want-food: [I want to eat [cheese](food)., I'm hungry I would love [Pizza](food)] food: free []
        import-examples/LH_1080_import_enhancements/entities_and_synonyms.csv  | food: restricted 90 [Apple]
        import-examples/LH_1080_import_enhancements/entities_and_synonyms.json | food: restricted 90 [Apple]
        import-examples/LH_1080_import_enhancements/intents_and_expressions.csv | want-food: [I want to eat [cheese](food)., I’m hungry, I would love [pizza](food)] food: free []
        import-examples/LH_1080_import_enhancements/intents_and_expressions.json | want-food: [I want to eat [cheese](food)., I'm hungry I would love [Pizza](food)] food: free []
        import-examples/expressions.csv                                      | eat: [I want to eat [cheese](food).] food: free []
        import-examples/expressions.json                                     | eat: [I want to eat [cheese](food).] food: free []
        import-examples/expressions-docs.csv                                 | eat: [I want to travel to NYC, Let's travel to New York!]
        import-examples/LH_1189_import_train_data/expressions.csv            | eat: [I want to travel to NYC., Let's travel to New York!]
        import-examples/validation-file-docs.csv                             | greetings: [Hello, Hi] weather: [What’s the weather in Paris?] translation: [What does "Bonjour" in French mean?]
        """)
    void readsWhatThePlatformRead(String file, String learned) {
        var terms = new Terms("b", Optional.empty(), false, Optional.of("eat"), Optional.empty(), Optional.empty());

        var read = Fixtures.read(Fixtures.imported(file, terms));

        assertThat(shown(read)).isEqualTo(learned);
        assertThat(read.report().entries())
                .noneMatch(entry -> entry.fate() == Fate.LEFT && entry.sort() != Sort.SETTING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        import-examples/synonyms-docs.csv                      | city: free [The Big Apple, NYC, New York, New York City, la grande pomme, nou yorke]
        import-examples/LH_1189_import_train_data/synonyms.csv | city: free [the big apple, NYC, new york, new york city, la grande pomme, nou yorke]
        import-examples/parcel-sizes.csv                       | city: free [XL, L, M, S, small, medium, large, extra large, 0-1kg, >10kg, 1-3kg, 3-10kg]
        """)
    void readsTheValuesOfOneEntity(String file, String learned) {
        var read = Fixtures.read(Fixtures.imported(file, ofEntity("city")));

        assertThat(shown(read)).isEqualTo(learned);
    }

    @Test
    void asksForTheEntityOfAListThatNamesNone() {
        var refused = Fixtures.refused(Fixtures.text("value;language\nrock;en\n", Terms.forBot("b")));

        assertThat(refused.fix()).contains("?entity=");
    }

    @Test
    void readsTheFirstFormOfAll() {
        var read = Fixtures.read(Fixtures.text("""
                "intent";"description";"expressions"
                "greet";"Says hello";"hello;;good morning"
                bye;;see you;;bye bye
                """, Terms.forBot("b")));

        assertThat(shown(read)).isEqualTo("greet: [hello, good morning] bye: [see you, bye bye]");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void readsWhatExcelOnWindowsSaves(String charset, String mark) throws Exception {
        String text = mark + "\"expression\";\"language\"\r\n\"Où est la gare ?\";\"fr\"\r\n";
        var terms = new Terms("b", Optional.empty(), false, Optional.of("eat"), Optional.empty(), Optional.empty());

        var read = Fixtures.read(Fixtures.imported(text.getBytes(charset), terms));

        assertThat(shown(read)).isEqualTo("eat: [Où est la gare ?]");
    }

    @Test
    void namesAWrongEncoding() {
        byte[] latin = "value;language\ncafé;fr\n".getBytes(StandardCharsets.ISO_8859_1);

        var refused = Fixtures.refused(Fixtures.imported(latin, ofEntity("drink")));

        assertThat(refused.message()).contains("not UTF-8", "0xE9", "line 2", "Windows-1252");
        assertThat(refused.fix()).contains("Save it as UTF-8");
    }

    @Test
    void tellsWhyALineWasLeftOut() {
        var read = Fixtures.read(Fixtures.text("""
                import type
                intent;greet;;
                expression;greet;en;hello
                expression;greet;en;hello
                expression;greet;?;bonjour
                synonym;location;en;Paris
                planet;Mars
                """, Terms.forBot("b")));

        assertThat(read.report().entries().stream().filter(entry -> entry.fate() == Fate.LEFT))
                .extracting(entry -> entry.place() + ": " + entry.note())
                .containsExactly(
                        "line 4: the intent has it already",
                        "line 5: \"?\" is no language code",
                        "line 6: \"location\" is built in and has no list of values",
                        "line 7: \"planet\" is neither intent, entity, synonym nor expression");
    }

    @Test
    void addsToABotThatIsThere() {
        var bot = Fixtures.read(Fixtures.text("intent;expression\ngreet;hello\n", Terms.forBot("b")))
                .bot();
        var terms = new Terms("b", Optional.of(bot), false, Optional.empty(), Optional.empty(), Optional.empty());

        var read = Fixtures.read(Fixtures.text("intent;expression\ngreet;hi\nbye;so long\n", terms));

        assertThat(shown(read)).isEqualTo("greet: [hello, hi] bye: [so long]");
    }

    @Test
    void replacesOnlyWhatComesIn() {
        var bot = Fixtures.read(Fixtures.text("intent;expression\ngreet;hello\nbye;so long\n", Terms.forBot("b")))
                .bot();
        var terms = new Terms("b", Optional.of(bot), true, Optional.empty(), Optional.empty(), Optional.empty());

        var read = Fixtures.read(Fixtures.text("intent;expression\ngreet;hi\ngreet;hey\n", terms));

        assertThat(shown(read)).isEqualTo("greet: [hi, hey] bye: [so long]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"services":[]}    | one file of an SAP archive
        {"some":"thing"}   | neither a bot file nor a data set nor a list
        {"intents":        | This is no JSON
        colour;size        | heading is not known
        "value;language    | quote is not closed
        """)
    void saysWhatItCannotRead(String text, String message) {
        assertThat(Fixtures.refused(Fixtures.text(text, Terms.forBot("b"))).message())
                .contains(message);
    }

    private static Terms ofEntity(String entity) {
        return new Terms("b", Optional.empty(), false, Optional.empty(), Optional.of(entity), Optional.empty());
    }

    private static String shown(Imported.Read read) {
        String intents = read.bot().intents().values().stream()
                .map(intent -> intent.slug() + ": "
                        + intent.expressions().values().stream()
                                .flatMap(List::stream)
                                .map(Expression::written)
                                .toList())
                .collect(Collectors.joining(" "));
        String entities =
                read.bot().entities().values().stream().map(ListsTest::shown).collect(Collectors.joining(" "));
        return (intents + " " + entities).strip();
    }

    private static String shown(Entity entity) {
        if (entity instanceof Entity.Restricted restricted) {
            return entity.slug() + ": restricted " + restricted.fuzziness() + " "
                    + values(restricted.values().values());
        }
        return entity.slug() + ": free "
                + values(((Entity.Free) entity).values().values());
    }

    private static List<String> values(java.util.Collection<List<Entity.Value>> languages) {
        return languages.stream().flatMap(List::stream).map(Entity.Value::value).toList();
    }
}
