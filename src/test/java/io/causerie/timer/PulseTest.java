package io.causerie.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PulseTest {
    private interface Inbox {}

    private interface Outbox {}

    private final AtomicLong nanos = new AtomicLong(-5);
    private final Pulse pulse = new Pulse(nanos::get);

    @Test
    void countsFromTheLastBeat() {
        pulse.beat(Outbox.class);
        pass(Duration.ofMinutes(3));
        pulse.beat(Outbox.class);
        pass(Duration.ofSeconds(2));

        assertThat(pulse.since(Outbox.class)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void waitsForATimerThatHasNeverBegunFromTheFirstQuestionOn() {
        pass(Duration.ofMinutes(3));
        assertThat(pulse.since(Inbox.class)).isZero();

        pass(Duration.ofSeconds(7));

        assertThat(pulse.since(Inbox.class)).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void keepsTheTimersApart() {
        pulse.beat(Inbox.class);
        pass(Duration.ofSeconds(9));
        pulse.beat(Outbox.class);

        assertThat(pulse.since(Inbox.class)).isEqualTo(Duration.ofSeconds(9));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
