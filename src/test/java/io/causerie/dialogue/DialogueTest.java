package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Json;
import io.causerie.understanding.RecognisedIntent;
import io.causerie.understanding.Understood;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final String HOOK = """
            causerie: 1
            bot: b
            languages: [en]
            intents: {go: {description: Goes, expressions: {en: [go]}}}
            skills:
              go:
                triggers: "@go"
                actions: [{do: [{text: [a, b, c, d]}, {webhook: "https://example.com/{{nlp.source}}"}, {text: [e, f, g, h]}]}]
            """;

    @Test
    void aTurnThatNeedsACallSaysNothingYet() {
        var talk = Talk.with(HOOK);

        Turned turned = new Dialogue().turn(talk.bot, State.FRESH, words("go", "go"), occasion(1));

        assertThat(turned).isInstanceOf(Turned.Asking.class);
        WebCall call = ((Turned.Asking) turned).call();
        assertThat(call.url()).isEqualTo("https://example.com/go");
        assertThat(call.headers()).containsEntry("Content-Type", "application/json");
        assertThat(call.webhook()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@go                                                | @go",
                "{any: ['@go', '@stop']}                            | @go, @stop",
                "{all: ['nlp.language is en', '@go']}               | @go",
                "{all: [{any: ['@go', 'nlp.language is en']}, '@stop']} | @stop",
                "{any: [{all: ['@stop', 'nlp.language is fr']}, '@go']} | @stop, nlp.language is fr, @go",
            })
    void aTraceTellsWhichConditionsOfASkillWereNotTrue(String triggers, String unmet) {
        var talk = Talk.with(HOOK.replace("triggers: \"@go\"", "triggers: " + triggers)
                .replace("{go: {", "{stop: {expressions: {en: [stop]}}, go: {")
                .replace("'@go'", "\"@go\"")
                .replace("triggers: @go", "triggers: \"@go\""));

        var answered = (Turned.Answered) new Dialogue().turn(talk.bot, State.FRESH, words("hm", ""), occasion(1));

        assertThat(answered.trace())
                .filteredOn(line -> line.code().equals("I_SKILL_TRIED"))
                .singleElement()
                .satisfies(line -> assertThat(line.data())
                        .containsEntry("fires", false)
                        .containsEntry("unmet", List.of(unmet.split(", "))));
    }

    @Test
    void aConversationKeepsWhatItWasGivenBeforeItBegan() {
        var talk = Talk.with(HOOK.replace("{webhook: \"https://example.com/{{nlp.source}}\"}, ", ""));
        State given = State.FRESH.withMemory(Map.of("name", "Ann")).withLanguage("en");

        var answered = (Turned.Answered) new Dialogue().turn(talk.bot, given, words("go", "go"), occasion(1));

        assertThat(given.languageAt(NOW)).contains("en");
        assertThat(answered.after().memory()).containsEntry("name", "Ann");
        assertThat(answered.after().startingAt(NOW.plus(State.END)).memory()).isEmpty();
    }

    @Test
    void theUsualBodyHoldsAllThatWebhooksOfAnyYearLookFor() {
        var talk = Talk.with(HOOK);

        var asking = (Turned.Asking) new Dialogue().turn(talk.bot, State.FRESH, words("go", "go"), occasion(1));

        Map<String, Object> body = Values.map(Json.read(asking.call().body().orElseThrow()));
        assertThat(body).containsOnlyKeys("nlp", "action_id", "messages", "conversation");
        assertThat(Values.map(body.get("conversation")))
                .containsEntry("id", "c-1")
                .containsEntry("conversation_id", "c-1")
                .containsEntry("language", "en")
                .containsEntry("memory", Map.of())
                .containsEntry("skill_stack", List.of("go"))
                .containsEntry("skill", "go")
                .containsEntry("skill_occurences", 1L)
                .containsEntry("participant_data", Map.of("userName", "Ann Lee"));
        assertThat(Values.map(body.get("nlp")))
                .containsKeys("uuid", "source", "intents", "entities", "language", "processing_language")
                .containsKeys("timestamp", "status", "act", "type", "sentiment");
        assertThat(Values.at(body, "nlp.intents[0].slug")).isEqualTo("go");
    }

    @Test
    void aResumedTurnRepeatsTheSameChances() {
        var talk = Talk.with(HOOK).service(call -> WebReply.of(200, "{}"));
        var answers = new ArrayList<String>();

        for (int i = 0; i < 20; i++) {
            talk.state = State.FRESH;
            answers.add(talk.seed(5).hears(words("go", "go")));
        }

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(answers.get(0)).matches("[a-d] \\| [e-h]");
    }

    @Test
    void differentSeedsSayDifferentThings() {
        var talk = Talk.with(HOOK).service(call -> WebReply.of(200, "{}"));
        var answers = new ArrayList<String>();

        for (int seed = 0; seed < 20; seed++) {
            talk.state = State.FRESH;
            answers.add(talk.seed(seed).hears(words("go", "go")));
        }

        assertThat(answers.stream().distinct().count()).isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image    | https://example.com/p.png | A picture: https://example.com/p.png
            location |                           | Where is that?
            """)
    void anAttachmentFiresWhatLooksForIt(String kind, String url, String answer) {
        var talk = Talk.with("""
                causerie: 1
                bot: b
                languages: [en]
                skills:
                  picture: {triggers: "_attachment.type is image", actions: [{do: [{text: "A picture: {{attachment.url}}"}]}]}
                  place: {triggers: "_attachment.type is location", actions: [{do: [{text: Where is that?}]}]}
                """);

        assertThat(talk.hears(new Heard.Attachment(kind, url == null ? "" : url)))
                .isEqualTo(answer);
    }

    @Test
    void anAttachmentNobodyLooksForGetsTheFallback() {
        var talk = Talk.withSample("joke-bot.yaml");

        talk.hears(new Heard.Attachment("image", "https://example.com/p.png"));

        assertThat(talk.state.skill()).isEqualTo("sorry");
    }

    @Test
    void aBotWithoutSkillsStaysSilentAndSaysWhy() {
        var talk = Talk.with("causerie: 1\nbot: b\nlanguages: [en]\n");

        assertThat(talk.says("hello")).isEmpty();
        assertThat(talk.traceCodes()).contains("W_NO_REPLY");
    }

    @Test
    void severalSkillsWithoutADisambiguationGetTheFallback() {
        var talk = Talk.with("""
                causerie: 1
                bot: b
                languages: [en]
                intents: {go: {expressions: {en: [go]}}}
                skills:
                  one: {triggers: "@go", actions: [{do: [{text: one}]}]}
                  two: {triggers: "@go", actions: [{do: [{text: two}]}]}
                  sorry: {type: fallback, actions: [{do: [{text: sorry}]}]}
                """);

        assertThat(talk.says("go")).isEqualTo("sorry");
        assertThat(talk.traceCodes()).contains("W_SEVERAL_FIRED");
    }

    @Test
    void moreSkillsThanButtonsFitBecomeQuickReplies() {
        var talk = Talk.with("""
                causerie: 1
                bot: b
                languages: [en]
                intents: {go: {expressions: {en: [go]}}}
                skills:
                  one-thing: {triggers: "@go"}
                  two-things: {triggers: "@go"}
                  three: {title: Three!, triggers: "@go"}
                  four: {triggers: "@go"}
                  which: {type: disambiguation, intro: Which?}
                """);

        assertThat(talk.says("go"))
                .isEqualTo("Which? (One thing > skill:one-thing) (Two things > skill:two-things)"
                        + " (Three! > skill:three) (Four > skill:four)");
    }

    @Test
    void theTraceTellsWhatWasUnderstoodTriedAndDone() {
        var talk = Talk.withSample("joke-bot.yaml");

        talk.says("my name is John");

        assertThat(talk.traceCodes())
                .startsWith("I_HEARD I_CONVERSATION_STARTED I_SKILL_TRIED")
                .contains(
                        "I_SKILL_TRIGGERED I_REQUIREMENT_FILLED I_REQUIREMENTS_OK I_EXECUTE_ACTION I_EDIT_MEMORY I_MEMORY");
        TraceLine heard = talk.last.trace().get(0);
        assertThat(heard.data()).containsEntry("source", "my name is John").containsEntry("memory", Map.of());
    }

    @Test
    void aStateSurvivesBeingStored() {
        var talk = Talk.withSample("joke-bot.yaml");
        talk.says("tell me a joke");
        talk.says("I have a name, you know");
        State state = new State(
                talk.state.language(),
                talk.state.memory(),
                talk.state.skillStack(),
                talk.state.skill(),
                talk.state.occurrences(),
                talk.state.asked(),
                talk.state.said(),
                Optional.of(words("go", "go").meaning()),
                talk.state.lastHeard());

        State read = State.of(Values.map(Json.read(Json.write(state.asMap()))));

        assertThat(state.asked()).containsExactly("newName");
        assertThat(read).isEqualTo(state);
    }

    @Test
    void anEmptyMapIsAFreshState() {
        assertThat(State.of(Map.of())).isEqualTo(State.FRESH);
    }

    @Test
    void datesInTextsAreThoseOfTheBotsTimeZone() {
        var talk = Talk.with("""
                causerie: 1
                bot: b
                languages: [en]
                timeZone: Asia/Tokyo
                skills: {s: {type: fallback, actions: [{do: [{text: '{{dateFormat message_received_at "HH:mm"}} in {{time_zone}}'}]}]}}
                """);

        assertThat(talk.says("hello")).isEqualTo("19:00 in Asia/Tokyo");
    }

    @Test
    void aTurnThatSaysTooMuchIsCut() {
        var talk = Talk.with("causerie: 1\nbot: b\nlanguages: [en]\nskills: {s: {type: fallback, actions: [{do: ["
                + "{text: x}, ".repeat(60) + "]}]}}");

        talk.says("hello");

        assertThat(talk.last.replies()).hasSize(50);
        assertThat(talk.traceCodes()).contains("E_TOO_MANY_REPLIES");
    }

    private static Heard.Words words(String text, String intent) {
        return new Heard.Words(new Understood(
                text,
                "en",
                "en",
                List.of(new RecognisedIntent(intent, 0.9, "Goes")),
                Map.of("number", List.of(Map.of("scalar", 3L)))));
    }

    private static Occasion occasion(long seed) {
        return new Occasion("c-1", Map.of("userName", "Ann Lee"), NOW, seed);
    }
}
