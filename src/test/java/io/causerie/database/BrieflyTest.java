package io.causerie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrieflyTest {
    private final TurnedClock clock = new TurnedClock();
    private final Briefly<String> briefly = new Briefly<>(clock, Duration.ofSeconds(1));

    @Test
    void readsOnceInAMoment() {
        briefly.get("a", key -> Optional.of("old"));

        assertThat(briefly.get("a", key -> Optional.of("new"))).contains("old");
    }

    @Test
    void readsAgainWhenTheMomentIsOver() {
        briefly.get("a", key -> Optional.of("old"));

        clock.turn(Duration.ofSeconds(1));

        assertThat(briefly.get("a", key -> Optional.of("new"))).contains("new");
    }

    @Test
    void keepsNothingThatWasBeingReadWhenItWasToldToForget() {
        briefly.get("a", key -> {
            briefly.forget();
            return Optional.of("old");
        });

        assertThat(briefly.get("a", key -> Optional.of("new"))).contains("new");
    }
}
