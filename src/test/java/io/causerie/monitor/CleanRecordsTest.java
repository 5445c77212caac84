package io.causerie.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.log.LogEar;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanRecordsTest {
    private final Logger server = Logger.getLogger("clean.records.test");
    private final Logger ours = Logger.getLogger("clean.records.test.ours");
    private final Logger room = Logger.getLogger("clean.records.test.ours.room");
    private final LogEar ear = new LogEar();
    private final CleanRecords clean = new CleanRecords(ours);

    @BeforeEach
    void open() {
        server.setUseParentHandlers(false);
        server.addHandler(ear);
        clean.open();
    }

    @AfterEach
    void close() {
        clean.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\nSEVERE: forged",
                "\n",
                "\u001b[2J",
                "\u0000",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u202e",
                "\u200b",
                "\ud800"
            })
    void nothingForeignBeginsALineOrSpeaksToATerminal(String foreign) {
        room.warning("heard " + foreign + " from somebody");

        assertThat(ear.heard()).singleElement().satisfies(record -> assertThat(record.getMessage())
                .startsWith("heard \\u")
                .endsWith(" from somebody")
                .doesNotContain(foreign));
    }

    @Test
    void cleansWhatIsFilledIn() {
        room.log(Level.INFO, "heard {0}", "a\nb");

        assertThat(ear.heard().get(0).getMessage()).isEqualTo("heard a\\u000ab");
        assertThat(ear.heard().get(0).getParameters()).isNull();
    }

    @Test
    void cleansTheMessagesOfFailuresAndOfTheirCauses() {
        var failure = new IllegalStateException("a\nb", new IllegalArgumentException("c\rd"));
        failure.addSuppressed(new IllegalArgumentException("e\u001bf"));

        room.log(Level.SEVERE, "failed", failure);

        var printed = new StringWriter();
        ear.heard().get(0).getThrown().printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString())
                .contains("IllegalStateException: a\\u000ab", "IllegalArgumentException: c\\u000dd", "e\\u001bf")
                .contains("cleansTheMessagesOfFailuresAndOfTheirCauses")
                .doesNotContain("a\nb", "c\rd", "\u001b");
    }

    @Test
    void leavesACleanFailureAsItIs() {
        var failure = new IllegalStateException("plain", new IllegalStateException());

        room.log(Level.SEVERE, "failed", failure);

        assertThat(ear.heard().get(0).getThrown()).isSameAs(failure);
    }

    @Test
    void leavesWordsOfAllLanguagesAsTheyAre() {
        room.info("D\u00e9j\u00e0 vu \ud83d\ude00\tfin");

        assertThat(ear.heard().get(0).getMessage()).isEqualTo("D\u00e9j\u00e0 vu \ud83d\ude00\tfin");
    }

    @Test
    void writesNothingTwiceAndStepsAsideWhenClosed() {
        room.info("once");
        clean.close();
        room.info("a\nb");

        assertThat(ear.heard()).extracting(LogRecord::getMessage).containsExactly("once", "a\nb");
    }
}
