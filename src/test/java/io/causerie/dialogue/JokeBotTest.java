package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JokeBotTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        hello                                  | welcome            | mood for?
        Hi bot!                                | welcome            | mood for?
        good morning                           | welcome            | mood for?
        tell me a joke                         | tell-me-a-joke     | Well?
        could you tell me a good joke?         | tell-me-a-joke     | Well?
        make me laugh please                   | tell-me-a-joke     | Well?
        tell me a jokke                        | tell-me-a-joke     | Well?
        another one                            | tell-me-a-joke     | Another one
        a joke about dogs                      | tell-me-a-joke     | Well?
        got something about food?              | tell-me-a-joke     | Well?
        hahahaha                               | tell-me-a-joke     | One more?
        that was hilarious                     | tell-me-a-joke     | One more?
        😂                                     | tell-me-a-joke     | One more?
        that's lame                            | tell-me-a-joke     | another chance?
        this is boring                         | tell-me-a-joke     | another chance?
        not funny at all                       | tell-me-a-joke     | another chance?
        help                                   | topics             | cards {Animals
        what can you do for me                 | topics             | cards {Animals
        my name is John                        | remember-name      | John
        who built you?                         | about-me           | .
        how are you doing today?               | mood               | joke
        thank you so much                      | you-are-welcome    | .
        bye for now                            | farewell           | .
        I want to speak to a human being       | call-a-person      | somebody from the team
        asdf qwer zxcv                         | sorry              | Shall we try this?
        what is the weather in Paris           | sorry              | Shall we try this?
        Bonjour                                | welcome            | De quoi as-tu envie
        salut le bot                           | welcome            | De quoi as-tu envie
        raconte-moi une blague                 | tell-me-a-joke     | Alors
        je voudrais une bonne blague           | tell-me-a-joke     | Alors
        fais moi rire stp                      | tell-me-a-joke     | Alors
        raconte une blague sur les chats       | tell-me-a-joke     | Alors
        mdr                                    | tell-me-a-joke     | Encore une
        trop drôle !                           | tell-me-a-joke     | Encore une
        c'est vraiment nul                     | tell-me-a-joke     | une autre chance
        pas drôle                              | tell-me-a-joke     | une autre chance
        que sais-tu faire ?                    | topics             | cards {Animaux
        montre-moi les thèmes                  | topics             | cards {Animaux
        je m'appelle Jean-Pierre               | remember-name      | Jean-Pierre
        comment tu t'appelles ?                | about-me           | .
        comment vas-tu aujourd'hui ?           | mood               | blague
        merci beaucoup                         | you-are-welcome    | .
        au revoir                              | farewell           | .
        je veux parler à un conseiller         | call-a-person      | quelqu'un de l'équipe
        combien coûte un vol pour rome         | sorry              | On essaie ça
        blurp glou zzz je crois                | sorry              | On essaie ça
        """)
    void answers(String said, String skill, String part) {
        var talk = Talk.withSample("joke-bot.yaml");

        String answer = talk.says(said);

        assertThat(talk.state.skill()).isEqualTo(skill);
        assertThat(answer).contains(part);
    }

    @Test
    void tellsAllEightJokesBeforeRepeatingOne() {
        var talk = Talk.withSample("joke-bot.yaml");

        long different = IntStream.range(0, 8)
                .mapToObj(i -> talk.says("tell me a joke"))
                .distinct()
                .count();

        assertThat(different).isEqualTo(8);
    }

    @Test
    void namesEverySkillInWordsThatFitOnAButton() {
        var talk = Talk.withSample("joke-bot.yaml");

        assertThat(talk.bot.skills().values())
                .flatExtracting(skill -> skill.title().alternatives().values())
                .flatExtracting(titles -> (List<?>) titles)
                .allSatisfy(title -> assertThat(title.toString()).hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void remembersTheNameItWasTold() {
        var talk = Talk.withSample("joke-bot.yaml");

        assertThat(talk.says("do you know my name?")).contains("What shall I call you?");
        assertThat(talk.says("bob")).contains("Bob");
        assertThat(talk.says("what is my name?")).isEqualTo("You are Bob.");
        assertThat(talk.says("hello")).contains("Bob");
    }

    @Test
    void countsTheJokesItTold() {
        var talk = Talk.withSample("joke-bot.yaml");
        talk.says("je m'appelle Léa");
        talk.says("une blague");
        talk.says("encore une");

        String answer = talk.says("tu te souviens de moi ?");

        assertThat(answer).isEqualTo("Tu es Léa, et je t'ai raconté 2 blagues.");
    }

    @Test
    void offersAPersonAfterThreeMisunderstandings() {
        var talk = Talk.withSample("joke-bot.yaml");
        talk.says("asdf qwer");
        talk.says("qwer asdf");

        String answer = talk.says("zxcv uiop");

        assertThat(answer).contains("[Yes please POSTBACK skill:call-a-person]");
        assertThat(talk.taps("skill:call-a-person")).contains("calling somebody");
        assertThat(talk.last.handOver()).contains("");
    }

    @Test
    void getStartedGreetsWithoutSettlingTheLanguage() {
        var talk = Talk.withSample("joke-bot.yaml");

        assertThat(talk.taps("GET_STARTED")).startsWith("H");
        assertThat(talk.says("raconte-moi une blague")).contains("Alors");
    }

    @Test
    void getStartedSpeaksTheLanguageOfTheProfile() {
        var talk = Talk.withSample("joke-bot.yaml").participant(Map.of("locale", "fr_FR"));

        assertThat(talk.taps("GET_STARTED")).contains("De quoi as-tu envie");
    }

    @Test
    void staysInTheLanguageOfTheFirstSentence() {
        var talk = Talk.withSample("joke-bot.yaml");
        talk.says("bonjour");

        assertThat(talk.says("lol")).contains("Encore une");
    }

    @Test
    void forgetsAfterAQuarterOfAnHour() {
        var talk = Talk.withSample("joke-bot.yaml");
        talk.says("my name is John");

        assertThat(talk.later(Duration.ofMinutes(14)).says("what is my name?")).contains("John");
        assertThat(talk.later(Duration.ofMinutes(15)).says("what is my name?")).contains("not been introduced");
    }
}
