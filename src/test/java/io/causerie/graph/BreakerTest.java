package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private final TurnedClock clock = new TurnedClock();
    private final Breaker breaker = new Breaker(clock);

    @Test
    void opensWhenHalfOfTheLastTwentyCallsFailed() {
        for (int i = 0; i < 10; i++) {
            breaker.answered(clock.instant());
            assertThat(breaker.lets()).isTrue();
        }
        for (int i = 0; i < 9; i++) {
            assertThat(breaker.failed(clock.instant())).isFalse();
        }

        boolean opened = breaker.failed(clock.instant());

        assertThat(opened).isTrue();
        assertThat(breaker.lets()).isFalse();
    }

    @Test
    void forgetsCallsLongerAgo() {
        for (int i = 0; i < 9; i++) {
            breaker.failed(clock.instant());
        }
        for (int i = 0; i < 20; i++) {
            breaker.answered(clock.instant());
        }

        for (int i = 0; i < 9; i++) {
            breaker.failed(clock.instant());
        }

        assertThat(breaker.lets()).isTrue();
    }

    @Test
    void doesNotTakeSilentCallsForAHostThatIsAwayWhenLaterOnesAreAnswered() {
        var begun = clock.instant();
        clock.turn(Duration.ofMillis(1));
        breaker.answered(clock.instant());

        for (int i = 0; i < Breaker.WINDOW; i++) {
            breaker.failed(begun);
        }

        assertThat(breaker.lets()).isTrue();
    }

    @Test
    void letsOneCallTryWhileItIsOpen() {
        open();

        clock.turn(Breaker.OPEN_FOR);

        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.lets()).isFalse();
    }

    @Test
    void staysOpenWhenTheTryFails() {
        open();
        clock.turn(Breaker.OPEN_FOR);
        breaker.lets();

        boolean openedAnew = breaker.failed(clock.instant());

        assertThat(openedAnew).isFalse();
        clock.turn(Breaker.OPEN_FOR.minus(Duration.ofMillis(1)));
        assertThat(breaker.lets()).isFalse();
    }

    @Test
    void closesWhenTheTryIsAnswered() {
        open();
        clock.turn(Breaker.OPEN_FOR);
        breaker.lets();

        boolean back = breaker.answered(clock.instant());

        assertThat(back).isTrue();
        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.failed(clock.instant())).isFalse();
        assertThat(breaker.lets()).isTrue();
    }

    private void open() {
        for (int i = 0; i < Breaker.WINDOW; i++) {
            breaker.failed(clock.instant());
        }
    }
}
