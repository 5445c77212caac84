package io.causerie.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.bot.Json;
import io.causerie.understanding.RecognisedIntent;
import io.causerie.understanding.Understood;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebCallLimitsTest {
    private static final String ROUTE = """
            causerie: 1
            bot: b
            languages: [en]
            intents: {go: {expressions: {en: [go]}}, quiet: {expressions: {en: [shush]}}}
            skills:
              go: {triggers: "@go", actions: [{do: [{service: {url: /order, as: order}}, {text: "{{api_service_response.order.error}}"}]}]}
              quiet: {triggers: "@quiet", actions: [{do: [{webhook: /order}]}]}
              sorry: {type: fallback, actions: [{do: [{text: sorry}]}]}
            """;
    private static final String WITH_BASE = ROUTE.replace("languages", "baseUrl: https://file.example.com\nlanguages");
    private static final String ENDLESS = """
            causerie: 1
            bot: b
            languages: [en]
            intents: {go: {expressions: {en: [go]}}}
            skills:
              ping: {triggers: "@go", actions: [{do: [{service: {url: "https://example.com/ping", as: ping}}, {goTo: pong}]}]}
              pong: {actions: [{do: [{webhook: "https://example.com/pong"}, {goTo: ping}]}]}
            """;
    private static final Heard GO = heard("go");

    private final Dialogue dialogue = new Dialogue();

    @Test
    void aRouteFollowsTheBaseUrlOfTheEnvironmentRatherThanTheFiles() {
        var turned = dialogue.turn(Talk.with(WITH_BASE).bot, State.FRESH, GO, occasion("https://env.example.com/bot/"));

        assertThat(((Turned.Asking) turned).call().url()).isEqualTo("https://env.example.com/bot/order");
    }

    @Test
    void aRouteFollowsTheFilesBaseUrlWhereTheEnvironmentHasNone() {
        var turned = dialogue.turn(Talk.with(WITH_BASE).bot, State.FRESH, GO, occasion(null));

        assertThat(((Turned.Asking) turned).call().url()).isEqualTo("https://file.example.com/order");
    }

    @Test
    void aTurnThatWaitsRemembersItsBaseUrl() {
        var bot = Talk.with(WITH_BASE).bot;
        var asking = (Turned.Asking) dialogue.turn(bot, State.FRESH, GO, occasion("https://env.example.com"));

        var stored = Suspension.of(
                Values.map(Json.read(Json.write(asking.suspension().asMap()))));

        assertThat(dialogue.resume(bot, stored, WebReply.of(200, "{}"))).isInstanceOf(Turned.Answered.class);
    }

    @Test
    void aRouteWithoutABaseUrlIsAFailedCallThatSaysWhatToDo() {
        var answered = answered(dialogue.turn(Talk.with(ROUTE).bot, State.FRESH, GO, occasion(null)));

        assertThat(Talk.shown(answered.replies().get(0).what())).contains("no base URL for this route");
        assertThat(line(answered, "E_NO_BASE_URL").text())
                .contains("/order was not called")
                .contains("give the environment one");
    }

    @Test
    void aFailedCallThatLeavesSilenceGetsTheFallback() {
        var answered = answered(dialogue.turn(Talk.with(ROUTE).bot, State.FRESH, heard("quiet"), occasion(null)));

        assertThat(answered.replies())
                .extracting(said -> Talk.shown(said.what()))
                .containsExactly("sorry");
        assertThat(answered.trace()).anySatisfy(line -> assertThat(line.data()).containsEntry("reason", "CALL_FAILED"));
    }

    @Test
    void aFailedCallBesideWordsGetsNoFallback() {
        var talk = Talk.with(WITH_BASE.replace("{webhook: /order}", "{text: well}, {webhook: /order}"));

        assertThat(talk.hears(heard("quiet"))).isEqualTo("well");
    }

    @Test
    void aFallbackWhoseOwnCallFailsIsNotRunAgain() {
        var talk = Talk.with(WITH_BASE.replace("{text: sorry}", "{webhook: /sorry}"));

        assertThat(talk.says("xyzzy")).isEmpty();
        assertThat(talk.calls).hasSize(1);
    }

    @Test
    void aTurnCallsAtMostAsOftenAsItMay() {
        dialogue.callsPerTurn = 3;
        var turned = dialogue.turn(Talk.with(ENDLESS).bot, State.FRESH, GO, occasion(null));

        int calls = 0;
        while (turned instanceof Turned.Asking asking) {
            calls++;
            turned = dialogue.resume(Talk.with(ENDLESS).bot, asking.suspension(), WebReply.of(200, "{}"));
        }

        assertThat(calls).isEqualTo(3);
        assertThat(line(answered(turned), "E_TOO_MANY_CALLS").text())
                .contains("https://example.com/pong was not called")
                .contains("3 times at most (causerie.dialogue.calls-per-turn)");
    }

    private static TraceLine line(Turned.Answered answered, String code) {
        return answered.trace().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answered.trace().toString()));
    }

    private static Turned.Answered answered(Turned turned) {
        assertThat(turned).isInstanceOf(Turned.Answered.class);
        return (Turned.Answered) turned;
    }

    private static Heard heard(String intent) {
        return new Heard.Words(
                new Understood(intent, "en", "en", List.of(new RecognisedIntent(intent, 0.9, "")), Map.of()));
    }

    private static Occasion occasion(String baseUrl) {
        return new Occasion("c-1", Map.of(), Instant.parse("2026-03-02T10:00:00Z"), 7, Optional.ofNullable(baseUrl));
    }
}
