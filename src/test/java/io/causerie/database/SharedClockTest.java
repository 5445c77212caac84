package io.causerie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SharedClockTest {
    private static final Instant THEIRS = Instant.parse("2026-01-31T09:00:00Z");

    private long nanos = 42;

    @Test
    void showsTheDatabasesTimeOnAMachineThatIsAhead() {
        SharedClock clock = clock(Duration.ofMinutes(2));

        clock.align(THEIRS, nanos, nanos);

        assertThat(clock.instant()).isEqualTo(THEIRS);
    }

    @Test
    void showsTheDatabasesTimeOnAMachineThatIsBehind() {
        SharedClock clock = clock(Duration.ofMinutes(-2));

        clock.align(THEIRS, nanos, nanos);

        assertThat(clock.instant()).isEqualTo(THEIRS);
    }

    @Test
    void goesOnByWhatIsMeasuredUntilTheDatabaseIsAskedAgain() {
        SharedClock clock = clock(Duration.ofMinutes(2));
        clock.align(THEIRS, nanos, nanos);

        pass(Duration.ofSeconds(30));

        assertThat(clock.instant()).isEqualTo(THEIRS.plusSeconds(30));
    }

    @Test
    void isNotMovedByAnAnswerThatMayBeAsOldAsItTook() {
        SharedClock clock = clock(Duration.ZERO);
        long asked = nanos;

        pass(Duration.ofSeconds(3));
        Duration off = clock.align(THEIRS.plusMillis(10), asked, nanos);

        assertThat(off).isZero();
        assertThat(clock.instant()).isEqualTo(THEIRS.plusSeconds(3));
    }

    @Test
    void isSetNoFartherThanALateAnswerProves() {
        SharedClock clock = clock(Duration.ofMinutes(1));
        long asked = nanos;

        pass(Duration.ofSeconds(3));
        Duration off = clock.align(THEIRS, asked, nanos);

        assertThat(off).isEqualTo(Duration.ofMinutes(1));
        assertThat(clock.instant()).isEqualTo(THEIRS.plusSeconds(3));
    }

    @Test
    void followsTheDatabaseWhenItsClockIsSet() {
        SharedClock clock = clock(Duration.ZERO);
        clock.align(THEIRS, nanos, nanos);

        Duration off = clock.align(THEIRS.minusSeconds(600), nanos, nanos);

        assertThat(off).isEqualTo(Duration.ofSeconds(600));
        assertThat(clock.instant()).isEqualTo(THEIRS.minusSeconds(600));
    }

    private SharedClock clock(Duration ahead) {
        return new SharedClock(Clock.fixed(THEIRS.plus(ahead), ZoneOffset.UTC), () -> nanos);
    }

    private void pass(Duration time) {
        nanos += TimeUnit.NANOSECONDS.convert(time);
    }
}
