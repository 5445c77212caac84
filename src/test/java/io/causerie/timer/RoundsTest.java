package io.causerie.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final List<LogRecord> told = new ArrayList<>();
    private final Logger logger = Logger.getLogger(RoundsTest.class.getName());
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
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

        assertThat(told).extracting(LogRecord::getLevel).containsExactly(Level.WARNING, Level.INFO);
        assertThat(told.get(0).getThrown()).hasMessage("the database is away");
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
