package io.causerie.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60));

    @ParameterizedTest
    @CsvSource({"0,500,1000", "1,1000,2000", "3,4000,8000", "6,30000,60000", "50,30000,60000"})
    void doublesUpToTheLongestWithTheUpperHalfLeftToChance(int attempts, long least, long most) {
        Random random = new Random(7);

        for (int i = 0; i < 100; i++) {
            assertThat(backoff.after(attempts, random).toMillis()).isBetween(least, most);
        }
    }

    @Test
    void doesNotLetEverybodyComeBackAtOnce() {
        Random random = new Random(7);

        long different = java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> backoff.after(5, random))
                .distinct()
                .count();

        assertThat(different).isGreaterThan(90);
    }
}
