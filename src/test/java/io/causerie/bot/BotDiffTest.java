package io.causerie.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BotDiffTest {
    private static final String BOT = """
            causerie: 1
            bot: joker
            languages: [en]
            intents:
              ask-joke: {expressions: {en: [tell me a joke, make me laugh]}}
            entities:
              flavour: {type: restricted, values: {en: [vanilla]}}
            skills:
              joke:
                type: business
                triggers: {any: ["@ask-joke"]}
                actions: [{do: [{text: One.}, {text: Two.}, {text: Three.}]}]
              sorry: {type: fallback, actions: [{do: [{text: What?}]}]}
            """;

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of("languages: [en]", "languages: [en]\nstrictness: 60", "~ strictness: 50 -> 60"),
                Arguments.of("languages: [en]", "languages: [en]\nname: Joker", "+ name: \"Joker\""),
                Arguments.of("make me laugh", "one more", """
                        - intents.ask-joke.expressions.en: "make me laugh"
                        + intents.ask-joke.expressions.en: "one more\""""),
                Arguments.of(
                        "tell me a joke, make me laugh",
                        "make me laugh, tell me a joke",
                        "~ intents.ask-joke.expressions.en: [\"tell me a joke\",\"make me laugh\"] -> [\"make me laugh\",\"tell me a joke\"]"),
                Arguments.of("intents:\n", "intents:\n  bye: {expressions: {en: [bye]}}\n", """
                        + intents.bye: {"expressions":{"en":["bye"]}}"""),
                Arguments.of("[vanilla]", "[vanilla, mint]", "+ entities.flavour.values.en: \"mint\""),
                Arguments.of("{text: Two.}", "{text: 2.}", "~ skills.joke.actions[0].do[1].text: \"Two.\" -> \"2.\""),
                Arguments.of("{text: Two.}, ", "", "- skills.joke.actions[0].do[1]: {\"text\":\"Two.\"}"),
                Arguments.of("{text: One.}, ", "{text: One.}, {text: New.}, ", """
                        + skills.joke.actions[0].do[1]: {"text":"New."}"""),
                Arguments.of("type: business\n", "type: floating\n", """
                        ~ skills.joke.type: "business" -> "floating\""""));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void namesWhatChanged(String before, String after, String expected) {
        List<Change> changes = BotDiff.between(
                Files.bot(BOT), Files.bot(BOT.replace(before, after).replace("{text: 2.}", "{text: \"2.\"}")));

        assertThat(changes).extracting(Change::toString).containsExactly(expected.split("\n"));
    }

    @Test
    void seesNoDifferenceInTheLayout() {
        String blocks = BOT.replace("{any: [\"@ask-joke\"]}", "\n      # either\n      any:\n        - '@ask-joke'");

        assertThat(BotDiff.between(Files.bot(BOT), Files.bot(blocks))).isEmpty();
    }
}
