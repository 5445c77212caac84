package io.causerie.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.database.Heard;
import io.causerie.database.Sql;
import io.causerie.database.TurnedClock;
import io.causerie.dialogue.Heard.Words;
import io.causerie.dialogue.Occasion;
import io.causerie.dialogue.State;
import io.causerie.dialogue.Suspension;
import io.causerie.dialogue.WebCall;
import io.causerie.understanding.Understood;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the stored turns that wait promise, on every database. */
abstract class SuspendedTurnsContract {
    private static final Duration CALL = Duration.ofSeconds(20);

    private final TurnedClock clock = new TurnedClock();
    private final List<CallsAsked> asked = new ArrayList<>();
    private final SuspendedTurns turns = new SuspendedTurns();

    abstract Sql database();

    @BeforeEach
    void open() {
        turns.sql = database();
        turns.clock = clock;
        turns.asked = new Heard<>(asked);
        turns.calls = new WebCalls() {
            @Override
            Duration longest() {
                return CALL;
            }
        };
    }

    @Test
    void saysWhichCallsAreToBeMade() {
        SuspendedTurn turn = turn("1-ada");

        turns.keep(List.of(turn));

        assertThat(asked).containsExactly(new CallsAsked(List.of(turn)));
    }

    @Test
    void leavesACallAloneAsLongAsItMayBeUnderWay() {
        turns.keep(List.of(turn("1-ada")));
        clock.turn(CALL);

        assertThat(turns.claimForgotten(10)).isEmpty();
    }

    @Test
    void findsACallAgainWhoseNodeIsGoneAndCountsIt() {
        SuspendedTurn turn = turn("1-ada");
        turns.keep(List.of(turn));
        clock.turn(CALL.plusSeconds(6));

        List<SuspendedTurn> found = turns.claimForgotten(10);

        assertThat(found).containsExactly(turn.again());
        assertThat(turns.claimForgotten(10)).isEmpty();
    }

    @Test
    void takesEachTurnOutOnce() {
        SuspendedTurn ada = turn("1-ada");
        SuspendedTurn basile = turn("1-basile");
        turns.keep(List.of(ada, basile));
        turns.takeOut(List.of(basile));

        assertThat(turns.takeOut(List.of(ada, basile))).containsExactly(ada);
        clock.turn(Duration.ofDays(1));
        assertThat(turns.claimForgotten(10)).isEmpty();
    }

    @Test
    void knowsAnAnswerToAnEarlierCallFromOneToThis() {
        SuspendedTurn first = turn("1-ada");
        turns.keep(List.of(first));
        turns.takeOut(List.of(first));
        turns.keep(List.of(turn("1-ada")));

        assertThat(turns.takeOut(List.of(first))).isEmpty();
    }

    private static SuspendedTurn turn(String lane) {
        var heard = new Words(Understood.nothing("where is my \"order\"?", "en"));
        var occasion = new Occasion(lane, Map.of(), new TurnedClock().instant(), 7);
        var suspension = new Suspension(State.FRESH, heard, occasion, List.of(), "f00");
        var call = new WebCall(
                "POST",
                "https://example.com/",
                Map.of("X-A", "1"),
                Optional.of("{\"é\":[1.50]}"),
                Optional.empty(),
                true);
        return SuspendedTurn.begun(lane, 7, new io.causerie.dialogue.Turned.Asking(call, suspension, List.of()));
    }
}
