package io.causerie.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowancesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Allowances allowances = new Allowances(6, 100);

    @Test
    void letsSoManyPassAndTellsTheNextHowLongToWait() {
        for (int i = 0; i < 6; i++) {
            assertThat(allowances.take("a", NOW)).isEmpty();
        }

        assertThat(allowances.take("a", NOW)).contains(Duration.ofSeconds(10));
    }

    @Test
    void givesBackEvenly() {
        useUp("a", NOW);

        assertThat(allowances.take("a", NOW.plusSeconds(9))).isPresent();
        assertThat(allowances.take("a", NOW.plusSeconds(10))).isEmpty();
        assertThat(allowances.take("a", NOW.plusSeconds(10))).isPresent();
    }

    @Test
    void givesBackNoMoreThanThereWas() {
        useUp("a", NOW);

        useUp("a", NOW.plus(Duration.ofDays(1)));

        assertThat(allowances.take("a", NOW.plus(Duration.ofDays(1)))).isPresent();
    }

    @Test
    void holdsUpNobodyElse() {
        useUp("a", NOW);

        assertThat(allowances.take("b", NOW)).isEmpty();
    }

    @Test
    void standsAClockThatGoesBack() {
        useUp("a", NOW);

        assertThat(allowances.take("a", NOW.minusSeconds(600))).isPresent();
    }

    @Test
    void keepsNoMoreKeysThanItMay() {
        useUp("a", NOW);
        for (int i = 0; i < 100_000; i++) {
            allowances.take("address " + i, NOW);
        }

        assertThat(allowances.keys()).isEqualTo(100);
        assertThat(allowances.take("a", NOW)).isEmpty();
    }

    private void useUp(String key, Instant now) {
        for (int i = 0; i < 6; i++) {
            allowances.take(key, now);
        }
    }
}
