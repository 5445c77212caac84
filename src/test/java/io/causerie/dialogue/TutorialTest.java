package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.bot.Problem;
import io.causerie.understanding.Taught;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The tutorial every author of SAP Conversational AI began with: a bot that tells jokes, built step by step, each step a
 * bot file that is saved over the one before.
 */
class TutorialTest {
    private static final String GREETINGS = """
            causerie: 1
            bot: my-first-bot
            languages: [en]
            intents:
              greetings: {expressions: {en: [hello, hi there, good morning, hey bot]}}
              goodbye: {expressions: {en: [goodbye, bye bye, see you later, good night]}}
            """;
    private static final String JOKES = """
              ask-joke: {expressions: {en: [tell me a joke, do you know a joke, make me laugh with a joke, another joke please]}}
              laughs: {description: A natural reaction to our awesome jokes, expressions: {en: [haha, that's funny, lol, good one]}}
              lame: {description: You can't succeed every time, expressions: {en: [that's lame, not funny at all, boring, that was bad]}}
            """;
    private static final String SKILLS = """
            skills:
              greetings:
                type: floating
                triggers: {any: ["@greetings", "@goodbye"]}
                actions:
                  - {if: "@greetings", do: [{text: Hello!}]}
                  - {if: "@goodbye", do: [{text: Bye!}]}
              fallback: {type: fallback, actions: [{do: [{text: I trained hard but I did not get that.}]}]}
            """;
    private static final String SKILL = """
              tell-me-a-joke:
                triggers: {%s: ["@ask-joke", "@laughs", "@lame"]}
                actions:
                  - {if: "@ask-joke", do: [{text: [Knock knock., A horse walks into a bar.], delay: 2}]}
                  - {if: "@laughs", do: [{text: Glad you liked it!}]}
                  - {if: "@lame", do: [{text: I will do better next time.}]}
            """;

    @Test
    void firstStepGreets() {
        var talk = Talk.with(GREETINGS + SKILLS);

        assertThat(talk.says("hello")).isEqualTo("Hello!");
        assertThat(talk.says("tell me a joke")).startsWith("I trained hard");
    }

    @Test
    void secondStepUnderstandsAJokeBeforeAnySkillTellsOne() {
        var bot = understood(GREETINGS + JOKES + SKILLS).bot();

        var results = Taught.model(bot).understand("Botty bot, can you tell me a joke please?", Optional.empty());

        assertThat(((Map<?, ?>) ((List<?>) results.asMap().get("intents")).get(0)).get("slug"))
                .isEqualTo("ask-joke");
    }

    @Test
    void warnsOfTheTrapThatAndIs() {
        var reading = understood(GREETINGS + JOKES + SKILLS + String.format(SKILL, "all"));

        assertThat(reading.warnings())
                .filteredOn(warning -> warning.path().equals("skills.tell-me-a-joke.triggers"))
                .extracting(Problem::message, Problem::fix)
                .singleElement()
                .satisfies(told -> assertThat(told.toString()).contains("hardly ever happens", "any instead of all"));
    }

    @Test
    void fallsIntoTheTrapWhenTheWarningIsNotHeeded() {
        var talk = Talk.with(GREETINGS + JOKES + SKILLS + String.format(SKILL, "all"));

        assertThat(talk.says("tell me a joke")).startsWith("I trained hard");
    }

    @Test
    void lastStepTellsJokesAndTakesLaughterAndBlame() {
        var talk = Talk.with(GREETINGS + JOKES + SKILLS + String.format(SKILL, "any"));

        assertThat(talk.says("Tell me a joke")).isIn("Knock knock.", "A horse walks into a bar.");
        assertThat(talk.says("haha, good one")).isEqualTo("Glad you liked it!");
        assertThat(talk.says("that's lame")).isEqualTo("I will do better next time.");
        assertThat(talk.says("hello")).isEqualTo("Hello!");
        assertThat(talk.says("goodbye")).isEqualTo("Bye!");
    }

    @Test
    void lastStepIsWithoutWarning() {
        var reading = understood(GREETINGS + JOKES + SKILLS + String.format(SKILL, "any"));

        assertThat(reading.warnings()).isEmpty();
    }

    private static BotReading.Understood understood(String file) {
        return (BotReading.Understood) BotFile.read(file);
    }
}
