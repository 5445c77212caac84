package io.causerie.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.graph.GraphError;
import io.causerie.graph.SendResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    private static final Instant NOW = Instant.parse("2026-01-31T09:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final GraphError ERROR = new GraphError(613, 0, "OAuthException", "words of Meta", "trace", "613");

    private final Rules rules = new Rules(GRACE, new Random(1));

    static Stream<Arguments> fates() {
        return Stream.of(
                Arguments.of(new SendResult.Accepted("m_1"), MessageState.SENT),
                Arguments.of(new SendResult.TryAgain(Optional.empty(), ERROR), MessageState.READY),
                Arguments.of(new SendResult.SlowPage(Duration.ofMinutes(5), false, ERROR), MessageState.READY),
                Arguments.of(new SendResult.TokenDead(ERROR), MessageState.READY),
                Arguments.of(new SendResult.PageStopped(ERROR), MessageState.READY),
                Arguments.of(new SendResult.WindowClosed(ERROR), MessageState.DEAD),
                Arguments.of(new SendResult.PersonGone(ERROR), MessageState.DEAD),
                Arguments.of(new SendResult.Refused(ERROR), MessageState.DEAD),
                Arguments.of(new SendResult.Unknown("cut"), MessageState.UNKNOWN),
                Arguments.of(new SendResult.Unreachable("refused"), MessageState.READY));
    }

    @ParameterizedTest
    @MethodSource("fates")
    void knowsWhatBecomesOfAMessageByEveryResult(SendResult result, MessageState fate) {
        assertThat(settle(result, 0).state()).isEqualTo(fate);
    }

    @Test
    void hasARuleForEveryKindOfResult() {
        List<Object> tried = fates().<Object>map(row -> row.get()[0].getClass()).toList();

        assertThat(SendResult.class.getPermittedSubclasses()).allMatch(tried::contains);
    }

    @Test
    void waitsForTheEchoOfAnUnknownOutcomeWithoutCountingATry() {
        Settlement settlement = settle(new SendResult.Unknown("cut"), 3);

        assertThat(settlement.lookAgain()).isEqualTo(GRACE);
        assertThat(settlement.countsAsTry()).isFalse();
    }

    @Test
    void waitsAsLongAsMetaSays() {
        Settlement settlement = settle(new SendResult.TryAgain(Optional.of(Duration.ofMinutes(7)), ERROR), 0);

        assertThat(settlement.lookAgain()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void givesUpWhatMetaCalledTemporaryForLongWithMetasWords() {
        Parcel old = parcel(9, NOW.minus(Rules.PATIENCE).minusSeconds(1));

        Settlement settlement = rules.settle(old, new SendResult.TryAgain(Optional.empty(), ERROR), NOW);

        assertThat(settlement.state()).isEqualTo(MessageState.DEAD);
        assertThat(settlement.problem()).contains("Tried 10 times", "words of Meta", "613");
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "500, 3600", "8, 86400"})
    void keepsTryingForAnHourAndAtLeastTenTimes(int attempts, long seconds) {
        Parcel parcel = parcel(attempts, NOW.minusSeconds(seconds));

        Settlement settlement = rules.settle(parcel, new SendResult.TryAgain(Optional.empty(), ERROR), NOW);

        assertThat(settlement.state()).isEqualTo(MessageState.READY);
    }

    @Test
    void holdsThePageOfADeadTokenUntilSomebodyActs() {
        Settlement settlement = settle(new SendResult.TokenDead(ERROR), 0);

        assertThat(settlement.hold().orElseThrow().pause()).isEmpty();
        assertThat(settlement.countsAsTry()).isFalse();
    }

    @Test
    void keepsTryingForADayWhileMetaIsAway() {
        assertThat(settle(new SendResult.Unreachable("refused"), 500).state()).isEqualTo(MessageState.READY);
    }

    @Test
    void givesUpWhenMetaWasAwayForLongerThanTheWindow() {
        Parcel old = parcel(3, NOW.minus(Rules.LATEST).minusSeconds(1));

        Settlement settlement = rules.settle(old, new SendResult.Unreachable("refused"), NOW);

        assertThat(settlement.state()).isEqualTo(MessageState.DEAD);
    }

    private Settlement settle(SendResult result, int attempts) {
        return rules.settle(parcel(attempts, NOW), result, NOW);
    }

    private static Parcel parcel(int attempts, Instant promisedAt) {
        return new Parcel(1, "1", "1:2", "{}", attempts, promisedAt, NOW.plusSeconds(30));
    }
}
