package io.causerie.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class LibraryLogsTest {
    private static final Logger SERVERS = Logs.of("io.causerie.log.test-library");

    private final org.slf4j.Logger librarys = LoggerFactory.getLogger(SERVERS.getName());
    private final LogEar ear = new LogEar();

    @BeforeEach
    void listen() {
        SERVERS.addHandler(ear);
        SERVERS.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoMore() {
        SERVERS.removeHandler(ear);
        SERVERS.setLevel(null);
    }

    @Test
    void fillsTheArgumentsInAndKeepsTheFailure() {
        var failure = new IllegalStateException("away");

        librarys.warn("{} of {} are there", 1, 2, failure);

        LogRecord record = ear.heard().get(0);
        assertThat(record.getMessage()).isEqualTo("1 of 2 are there");
        assertThat(record.getThrown()).isSameAs(failure);
        assertThat(record.getLoggerName()).isEqualTo(SERVERS.getName());
        assertThat(record.getSourceClassName()).isEqualTo(SERVERS.getName());
    }

    @ParameterizedTest
    @CsvSource({"ERROR, SEVERE", "WARN, WARNING", "INFO, INFO", "DEBUG, FINE", "TRACE, FINEST"})
    void speaksAsLoudAsTheLibrary(org.slf4j.event.Level level, String expected) {
        SERVERS.setLevel(Level.ALL);

        librarys.atLevel(level).log("hello");

        assertThat(ear.heard())
                .extracting(record -> record.getLevel().getName())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"SEVERE, ERROR", "WARNING, WARN", "INFO, INFO", "FINE, DEBUG", "FINEST, TRACE"})
    void isAsSilentAsTheServerWants(String wanted, org.slf4j.event.Level loudEnough) {
        SERVERS.setLevel(Level.parse(wanted));

        for (org.slf4j.event.Level level : org.slf4j.event.Level.values()) {
            assertThat(librarys.isEnabledForLevel(level))
                    .as(level.name())
                    .isEqualTo(level.toInt() >= loudEnough.toInt());
        }
    }
}
