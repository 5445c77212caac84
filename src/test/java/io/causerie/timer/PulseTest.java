package io.causerie.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final AtomicLong nanos = new AtomicLong(-5);
    private final Pulse pulse = new Pulse(nanos::get);

    @Test
    void countsFromTheLastBeat() {
        pulse.beat("outbox");
        pass(Duration.ofMinutes(3));
        pulse.beat("outbox");
        pass(Duration.ofSeconds(2));

        assertThat(pulse.since("outbox")).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void waitsForATimerThatHasNeverBegunFromTheFirstQuestionOn() {
        pass(Duration.ofMinutes(3));
        assertThat(pulse.since("inbox")).isZero();

        pass(Duration.ofSeconds(7));

        assertThat(pulse.since("inbox")).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void keepsTheTimersApart() {
        pulse.beat("inbox");
        pass(Duration.ofSeconds(9));
        pulse.beat("outbox");

        assertThat(pulse.since("inbox")).isEqualTo(Duration.ofSeconds(9));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
