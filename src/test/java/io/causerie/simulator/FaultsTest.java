package io.causerie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    private final Stage stage = Stage.deaf();

    @BeforeEach
    void speak() {
        stage.adaSays("Hello");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TEMPORARY_1200,500,1200/2018024",
        "RATE_613,400,613/0",
        "TOKEN_EXPIRED,400,190/463",
        "WINDOW_CLOSED,400,10/2018278",
        "PERSON_UNAVAILABLE,400,551/1545041",
        "TRANSIENT_2,500,2/0",
        "APP_LIMIT,403,4/0",
        "MESSENGER_LIMIT,400,80006/0",
    })
    void answersTheErrorAndShowsNothing(FaultKind kind, int status, String outcome) {
        on(kind, 100, -1);

        GraphAnswer answer = stage.send(Stage.textTo(World.ADA, "Hi"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(Stage.outcome(answer)).isEqualTo(outcome);
        assertThat(stage.ada().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"HTML_500,500", "OUTAGE,503"})
    void answersAWebPageInsteadOfJson(FaultKind kind, int status) {
        on(kind, 100, -1);

        GraphAnswer answer = stage.call("GET", "me", "", Json.of()).answer();

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
    }

    @Test
    void showsTheMessageButWithholdsTheAnswer() {
        stage.simulation.faults.set(new Fault(FaultKind.TIMEOUT_AFTER_ACCEPT, 100, 1, null, "", 30_000));

        GraphGate.Served served = stage.call("POST", "me/messages", "", Stage.textTo(World.ADA, "Hi"));

        assertThat(served.delay()).isEqualTo(Duration.ofSeconds(30));
        assertThat(served.answer().status()).isEqualTo(504);
        assertThat(stage.ada().lines()).extracting(Line::fromPage).containsExactly(false, true);
    }

    @Test
    void waitsAsLongAsItWasTold() {
        stage.simulation.faults.set(new Fault(FaultKind.LATENCY, 100, -1, null, "", 700));

        GraphGate.Served served = stage.call("GET", "me", "", Json.of());

        assertThat(served.delay()).isEqualTo(Duration.ofMillis(700));
        assertThat(served.answer().status()).isEqualTo(200);
    }

    @Test
    void endsAfterItsCount() {
        on(FaultKind.RATE_613, 100, 2);

        assertThat(outcomes(3)).containsExactly("613/0", "613/0", "ok");
    }

    @Test
    void endsAfterItsTime() {
        Instant until = stage.clock.instant().plusSeconds(10);
        stage.simulation.faults.set(new Fault(FaultKind.RATE_613, 100, -1, until, "", 0));
        List<String> before = outcomes(1);

        stage.clock.turn(Duration.ofSeconds(10));

        assertThat(before).containsExactly("613/0");
        assertThat(outcomes(1)).containsExactly("ok");
        assertThat(stage.simulation.faults.active()).isEmpty();
    }

    @Test
    void hitsOnlyThePersonItIsMeantFor() {
        stage.simulation.faults.set(new Fault(FaultKind.PERSON_UNAVAILABLE, 100, -1, null, World.BASILE, 0));

        assertThat(outcomes(1)).containsExactly("ok");
    }

    @Test
    void leavesOtherCallsAloneWhenMeantForSending() {
        on(FaultKind.RATE_613, 100, -1);

        assertThat(Stage.outcome(stage.call("GET", "me", "", Json.of()).answer()))
                .isEqualTo("ok");
    }

    @Test
    void fallsTheSameWayForTheSameSeed() {
        on(FaultKind.RATE_613, 40, -1);
        stage.simulation.faults.seed(7);
        List<String> first = outcomes(50);

        stage.simulation.faults.seed(7);

        assertThat(outcomes(50)).isEqualTo(first);
        assertThat(first).filteredOn("613/0"::equals).hasSizeBetween(10, 30);
    }

    private void on(FaultKind kind, int percent, int count) {
        stage.simulation.faults.set(new Fault(kind, percent, count, null, "", 0));
    }

    private List<String> outcomes(int calls) {
        return IntStream.range(0, calls)
                .mapToObj(any -> Stage.outcome(stage.send(Stage.textTo(World.ADA, "Hi"))))
                .toList();
    }
}
