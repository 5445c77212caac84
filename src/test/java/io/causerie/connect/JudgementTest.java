package io.causerie.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.graph.AppApi;
import io.causerie.graph.PageReply;
import io.causerie.graph.PageReply.Given;
import io.causerie.graph.TokenFacts;
import io.causerie.graph.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String APP = "900000000000001";
    private static final List<String> WITHOUT_ECHOES = List.of("messages", "messaging_postbacks");

    private final Judgement judgement = new Judgement(APP, "demo", NOW);

    @ParameterizedTest
    @CsvSource({"0,TOKEN_LIVES", "30,TOKEN_LIVES", "6,TOKEN_ENDS_SOON"})
    void warnsAWeekBeforeATokenEnds(int days, Verdict verdict) {
        var end = days == 0 ? Optional.<Instant>empty() : Optional.of(NOW.plus(Duration.ofDays(days)));
        var facts = new TokenFacts(true, APP, "PAGE", "1", end, Needs.SCOPES, 0, "");

        var findings = judgement.token(new Given<>(facts));

        assertThat(findings).extracting(Finding::verdict).containsExactly(verdict, Verdict.SCOPES_THERE);
    }

    @Test
    void saysMetasWordsAboutADeadToken() {
        var facts = new TokenFacts(false, APP, "PAGE", "1", Optional.empty(), List.of(), 463, "has expired");

        var findings = judgement.token(new Given<>(facts));

        assertThat(findings).containsExactly(new Finding(About.TOKEN, Verdict.TOKEN_DEAD, "has expired"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://bots.example.com/webhook/demo,true,CALLBACK_HERE",
        "https://bots.example.com/webhook/demo,false,CALLBACK_OFF",
        "https://elsewhere.example.com/hook,true,CALLBACK_ELSEWHERE",
    })
    void knowsWhetherMetaDeliversHere(String url, boolean active, Verdict verdict) {
        var callback = Optional.of(new AppApi.Callback(url, active, Needs.FIELDS));

        var findings = judgement.callback(new Given<>(callback));

        assertThat(findings.get(0)).isEqualTo(new Finding(About.CALLBACK, verdict, url));
    }

    @Test
    void missesACallback() {
        var findings = judgement.callback(new Given<>(Optional.empty()));

        assertThat(findings).containsExactly(Finding.of(About.CALLBACK, Verdict.CALLBACK_NONE));
    }

    @Test
    void seesAPageWithoutTheGuardAgainstDoubles() {
        var findings = judgement.subscription(new Given<>(Map.of(APP, WITHOUT_ECHOES)));

        assertThat(findings)
                .extracting(Finding::verdict)
                .containsExactly(Verdict.PAGE_FIELDS_MISSING, Verdict.ECHO_UNGUARDED);
    }

    @Test
    void seesThatOnlyAnotherAppListens() {
        var findings = judgement.subscription(new Given<>(Map.of("77", Needs.FIELDS)));

        assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.PAGE_NOT_SUBSCRIBED);
    }

    @Test
    void judgesNothingThatMetaDidNotSay() {
        var findings = judgement.token(new PageReply.Unavailable<>("no connection"));

        assertThat(findings).containsExactly(new Finding(About.TOKEN, Verdict.UNKNOWN, "no connection"));
    }

    @ParameterizedTest
    @CsvSource({"74,RATE_LOW", "75,RATE_HIGH"})
    void warnsBeforeALimitIsReached(int percent, Verdict verdict) {
        var finding = Judgement.rate(new Usage(percent, 0, 0, Duration.ZERO));

        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"200/2018028 only admins,MODE_DEVELOPMENT", "190/463 expired,MODE_UNTOLD", ",MODE_UNTOLD"})
    void takesARefusalOfStrangersForDevelopment(String alarm, Verdict verdict) {
        assertThat(Judgement.mode(alarm).verdict()).isEqualTo(verdict);
    }
}
