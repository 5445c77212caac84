package io.causerie.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @ParameterizedTest
    @CsvSource({"PT10M, PT2M, true", "PT10M0.001S, PT0S, false", "PT0S, PT2M0.001S, false"})
    void takesAQueueForStuckWhenItsOldestIsTooOldOrItsTimerStands(Duration oldest, Duration quiet, boolean moves) {
        assertThat(Ages.moves(new Queues.Queue(1, oldest), LONGEST, quiet)).isEqualTo(moves);
    }
}
