package io.causerie.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void goesOnWithWhatIsKnownWhenItCannotBeReadAgain() {
        briefly.get("a", key -> Optional.of("old"));
        clock.turn(Duration.ofSeconds(1));

        Optional<String> meanwhile = briefly.get("a", key -> {
            throw new IllegalStateException("on purpose");
        });
        clock.turn(Duration.ofSeconds(1));

        assertThat(meanwhile).contains("old");
        assertThat(briefly.get("a", key -> Optional.of("new"))).contains("new");
    }

    @Test
    void failsWhereNothingIsKnown() {
        assertThatThrownBy(() -> briefly.get("a", key -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
    }

    @Test
    void keepsNobodyWaitingBehindWhoeverReadsAgain() {
        briefly.get("a", key -> Optional.of("old"));
        clock.turn(Duration.ofSeconds(1));

        briefly.get("a", key -> {
            assertThat(briefly.get("a", other -> Optional.of("read twice"))).contains("old");
            return Optional.of("new");
        });

        assertThat(briefly.get("a", key -> Optional.of("too soon"))).contains("new");
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
