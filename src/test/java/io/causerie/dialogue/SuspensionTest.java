package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Bot;
import io.causerie.bot.Json;
import io.causerie.understanding.RecognisedIntent;
import io.causerie.understanding.Understood;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuspensionTest {
    private static final String TWO_CALLS = """
            causerie: 1
            bot: hook
            languages: [en]
            intents: {go: {expressions: {en: [go]}}}
            skills:
              go:
                type: business
                triggers: "@go"
                actions: [{do: [{webhook: "https://example.com/first"}, {text: [a, b, c, d]},
                                {service: {url: "https://example.com/second", as: second}},
                                {text: "{{api_service_response.second.body.teeth}} teeth"}]}]
              rest: {type: fallback, actions: [{do: [{webhook: "https://example.com/rest"}]}]}
            """;
    private static final Occasion OCCASION =
            new Occasion("c-1", Map.of("userName", "Ann"), Instant.parse("2026-03-02T10:00:00Z"), Long.MAX_VALUE - 7);

    private final Dialogue dialogue = new Dialogue();
    private final Bot bot = Talk.with(TWO_CALLS).bot;

    static Stream<Heard> heard() {
        Understood go = new Understood("go", "en", "en", List.of(new RecognisedIntent("go", 0.9714, "")), Map.of());
        return Stream.of(
                new Heard.Words(go),
                new Heard.Tapped("go", go),
                new Heard.Attachment("image", "https://example.com/snail.png"));
    }

    @ParameterizedTest
    @MethodSource("heard")
    void goesOnFromAStoreAsIfItHadNeverBeenThere(Heard heard) {
        var reply = new WebReply(
                200,
                Map.of("x-kind", "snail"),
                "{\"replies\":[{\"type\":\"text\",\"content\":\"Snails!\"}],\"conversation\":{\"memory\":{\"fun\":2}}}",
                "",
                Duration.ofMillis(120));
        Suspension kept =
                asking(dialogue.turn(bot, State.FRESH, heard, OCCASION)).suspension();

        Turned fromMemory = dialogue.resume(bot, kept, reply);
        Turned fromStore = dialogue.resume(bot, stored(kept), reply);

        assertThat(fromStore).isEqualTo(fromMemory);
    }

    @Test
    void keepsTheAnswersToEarlierCallsInTheStore() {
        var first = asking(dialogue.turn(bot, State.FRESH, heard().findFirst().orElseThrow(), OCCASION));
        var second = asking(dialogue.resume(
                bot,
                stored(first.suspension()),
                WebReply.of(200, "{\"replies\":[{\"type\":\"text\",\"content\":\"Well\"}]}")));

        var end = (Turned.Answered)
                dialogue.resume(bot, stored(second.suspension()), WebReply.of(200, "{\"teeth\":14000}"));

        assertThat(second.call().url()).isEqualTo("https://example.com/second");
        assertThat(end.replies())
                .extracting(saying -> Talk.shown(saying.what()))
                .startsWith("Well")
                .endsWith("14000 teeth");
    }

    @Test
    void asksWhatAnEditedBotAsksInstead() {
        Bot edited = Talk.with(TWO_CALLS.replace("/second", "/other")).bot;
        var first = asking(dialogue.turn(bot, State.FRESH, heard().findFirst().orElseThrow(), OCCASION));
        var second = asking(dialogue.resume(bot, first.suspension(), WebReply.of(200, "")));

        var instead = asking(dialogue.resume(edited, second.suspension(), WebReply.of(200, "{\"teeth\":14000}")));
        var end = (Turned.Answered) dialogue.resume(edited, instead.suspension(), WebReply.of(200, "{\"teeth\":3}"));

        assertThat(instead.call().url()).isEqualTo("https://example.com/other");
        assertThat(end.replies())
                .extracting(saying -> Talk.shown(saying.what()))
                .endsWith("3 teeth");
    }

    @Test
    void bringsACallBackFromTheStoreAsItWas() {
        WebCall call = new WebCall(
                "PUT",
                "https://example.com/?q=é",
                Map.of("X-Tenant", "acme"),
                Optional.of("{\"a\": 1.50}"),
                Optional.of("erp"),
                true);
        WebCall bare = new WebCall("GET", "https://example.com", Map.of(), Optional.empty(), Optional.empty(), false);

        assertThat(Stream.of(call, bare).map(SuspensionTest::stored)).containsExactly(call, bare);
    }

    private static Turned.Asking asking(Turned turned) {
        assertThat(turned).isInstanceOf(Turned.Asking.class);
        return (Turned.Asking) turned;
    }

    private static Suspension stored(Suspension suspension) {
        return Suspension.of(Values.map(Json.read(Json.write(suspension.asMap()))));
    }

    private static WebCall stored(WebCall call) {
        return WebCall.of(Values.map(Json.read(Json.write(call.asMap()))));
    }
}
