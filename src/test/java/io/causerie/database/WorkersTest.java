package io.causerie.database;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void letsNeitherFaultNorErrorStopWhatIsDoneAgainAndAgain() {
        Runnable faulty = () -> {
            throw new IllegalStateException("the database is away");
        };
        Runnable hungry = () -> {
            throw new OutOfMemoryError("said by a test");
        };

        assertThatCode(() -> Workers.untroubled(faulty)).doesNotThrowAnyException();
        assertThatCode(() -> Workers.untroubled(hungry)).doesNotThrowAnyException();
    }
}
