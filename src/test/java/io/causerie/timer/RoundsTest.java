package io.causerie.timer;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.log.LogEar;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final Logger logger = Logger.getLogger(RoundsTest.class.getName());
    private final LogEar ear = new LogEar();
    private final Rounds rounds = new Rounds(RoundsTest.class);
    private int done;

    @BeforeEach
    void listen() {
        logger.addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(ear);
    }

    @Test
    void goesOnAfterARoundThatFailed() {
        rounds.run(this::fail);
        rounds.run(this::fail);
        rounds.run(() -> done++);

        assertThat(done).isEqualTo(1);
    }

    @Test
    void tellsTheFirstOfSeveralFailuresAndTheirEnd() {
        rounds.run(this::fail);
        rounds.run(this::fail);
        rounds.run(() -> done++);
        rounds.run(() -> done++);

        assertThat(ear.heard()).extracting(LogRecord::getLevel).containsExactly(Level.WARNING, Level.INFO);
        assertThat(ear.heard().get(0).getThrown()).hasMessage("the database is away");
    }

    @Test
    void stepsUntilThereIsNoMoreToDo() {
        rounds.run(9, () -> ++done < 3);

        assertThat(done).isEqualTo(3);
    }

    @Test
    void leavesTheRestToTheNextRoundAfterSoManySteps() {
        rounds.run(2, () -> ++done < 3);

        assertThat(done).isEqualTo(2);
    }

    @Test
    void beginsNoRoundWithinARound() {
        rounds.run(() -> rounds.run(() -> done++));

        assertThat(done).isZero();
    }

    private void fail() {
        throw new IllegalStateException("the database is away");
    }
}
