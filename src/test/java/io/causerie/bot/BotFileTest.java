package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BotFileTest {
    private static final String HEAD = "causerie: 1\nbot: b\nlanguages: [en, fr]\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.causerie.bot.FaultyFiles#cases")
    void namesPlaceFaultAndFix(FaultyFiles.Case faulty) {
        BotReading reading = BotFile.read(faulty.file());

        assertThat(reading).isInstanceOf(BotReading.Refused.class);
        String[] expected = faulty.expected().split(" \\| ");
        assertThat(((BotReading.Refused) reading).problems()).anySatisfy(problem -> {
            assertThat((problem.line() + ":" + problem.column() + " " + problem.path()).strip())
                    .isEqualTo(expected[0].strip());
            assertThat(problem.message()).contains(expected[1].strip());
            assertThat(problem.fix()).contains(expected[2].strip());
        });
    }

    @Test
    void tellsEveryFaultInOneGo() {
        var reading = (BotReading.Refused) BotFile.read("""
                causerie: 1
                bot: My Bot
                languages: [en]
                strictness: many
                intnts: {}
                skills:
                  s:
                    type: busines
                    triggers: {any: ["@nope", "#nope"]}
                    actions:
                      - do: [{text: 3}, {goTo: nowhere}]
                """);

        assertThat(reading.problems()).extracting(Problem::line).containsExactly(2, 4, 5, 8, 9, 9, 11, 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/io/causerie/bot/samples/joke-bot.yaml", "/io/causerie/bot/everything.yaml"})
    void writesWhatReadsBackToAnEqualBot(String path) {
        Bot bot = Files.bot(Files.resource(path));

        String written = BotFile.write(bot);

        assertThat(Files.bot(written)).isEqualTo(bot);
        assertThat(BotFile.write(Files.bot(written))).isEqualTo(written);
    }

    @Test
    void readsJson() {
        Bot bot = Files.bot(Json.write(JsonLike.of(new YamlText(new Faults())
                .root(Files.resource("/io/causerie/bot/everything.yaml"))
                .get())));

        assertThat(bot).isEqualTo(Files.bot(Files.resource("/io/causerie/bot/everything.yaml")));
    }

    @Test
    void readsAFileThatStartsWithAByteOrderMark() {
        assertThat(BotFile.read("\uFEFF" + HEAD)).isInstanceOf(BotReading.Understood.class);
    }

    @Test
    void keepsTheAuthorsOrder() {
        Bot bot = Files.bot(HEAD + "skills: {z: {}, a: {}, m: {}}");

        assertThat(bot.skills().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void warnsOfTwoIntentsJoinedByAnd() {
        List<Problem> warnings = warnings(HEAD
                + "intents: {a: {expressions: {en: [a]}}, b: {expressions: {en: [b]}}}\n"
                + "skills:\n  s: {triggers: {all: ['@a', '@b']}}\n  f: {type: fallback}\n");

        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0).toString())
                .contains("line 6")
                .contains("All of several intents")
                .contains("Write any instead of all");
    }

    @Test
    void warnsOfALanguageLeftOut() {
        List<Problem> warnings =
                warnings(HEAD + "skills: {f: {type: fallback, actions: [{do: [{text: {en: Hello}}]}]}}");

        assertThat(warnings).extracting(Problem::message).containsExactly("There is nothing for fr");
    }

    @Test
    void hasNothingToWarnOfInTheSample() {
        List<Problem> warnings = warnings(Files.resource("/io/causerie/bot/samples/joke-bot.yaml"));

        assertThat(warnings).isEmpty();
    }

    @Test
    void warnsOfAnExpressionInTwoIntents() {
        List<Problem> warnings =
                warnings(HEAD + "intents: {a: {expressions: {en: [Hi, hi]}}, b: {expressions: {en: [HI], fr: [hi]}}}");

        assertThat(warnings)
                .extracting(Problem::message)
                .containsExactly("This expression is here twice", "This expression is also one of \"a\"");
    }

    @Test
    void warnsOfASkillNothingLeadsTo() {
        List<Problem> warnings =
                warnings(HEAD + "skills: {lost: {}, found: {}, f: {type: fallback, actions: [{do: [{goTo: found}]}]}}");

        assertThat(warnings).extracting(Problem::path).containsExactly("skills.lost");
    }

    @Test
    void warnsOfATitleMessengerWouldCut() {
        List<Problem> warnings = warnings(
                HEAD
                        + "skills: {f: {type: fallback, actions: [{do: [{quickReplies: {title: a, buttons: [{title: a title of 21 letters}]}}]}]}}");

        assertThat(warnings)
                .extracting(Problem::message)
                .containsExactly("Messenger cuts \"a title of 21 letters\" after 20 characters");
    }

    @Test
    void warnsOfAVariableThatDoesNotExist() {
        List<Problem> warnings = warnings(HEAD + "skills: {f: {type: fallback, actions: [{if: _memroy.x, do: []}]}}");

        assertThat(warnings).extracting(Problem::message).containsExactly("There is no variable \"memroy\"");
        assertThat(warnings).extracting(Problem::fix).containsExactly("Did you mean \"memory\"?");
    }

    @Test
    void warnsOfALanguageTheBotDoesNotSpeak() {
        List<Problem> warnings =
                warnings(HEAD + "skills: {f: {type: fallback, actions: [{do: [{changeLanguage: de}]}]}}");

        assertThat(warnings).extracting(Problem::message).containsExactly("The bot does not speak \"de\"");
    }

    @Test
    void refusesAFileNestedBeyondReason() {
        var reading = (BotReading.Refused) BotFile.read("[".repeat(200_000));

        assertThat(reading.problems()).extracting(Problem::message).containsExactly("The file is nested too deep");
    }

    @Test
    void refusesAFileLargerThanTheLimit() {
        var reading = (BotReading.Refused) BotFile.read("x".repeat(YamlText.MOST_CHARACTERS + 1));

        assertThat(reading.problems().get(0).message()).contains("larger than");
    }

    @Test
    void tagsInExpressionsMarkEntities() {
        Expression expression = Expression.parse("from [Paris](city) to [New York](city) now");

        assertThat(expression.text()).isEqualTo("from Paris to New York now");
        assertThat(expression.tags())
                .containsExactly(new Expression.Tag(5, 10, "city"), new Expression.Tag(14, 22, "city"));
        assertThat(expression.written()).isEqualTo("from [Paris](city) to [New York](city) now");
    }

    private static List<Problem> warnings(String file) {
        return ((BotReading.Understood) BotFile.read(file)).warnings();
    }
}
