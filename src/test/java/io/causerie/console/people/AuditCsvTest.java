package io.causerie.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.login.Audit;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCsvTest {

    @Test
    void writesALineForALine() {
        var line = AuditCsv.line(entry("bots/joke", "note=\"new\", better"));

        assertThat(line)
                .isEqualTo("\"7\",\"1970-01-01T00:00:00Z\",\"ada\",\"203.0.113.9\",\"bot.saved\",\"bots/joke\","
                        + "\"note=\"\"new\"\", better\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void writesNothingThatASpreadsheetTakesForAFormula(String detail) {
        var line = AuditCsv.line(entry("bots/joke", detail));

        assertThat(line).endsWith(",\"'" + detail + "\"\r\n");
    }

    private static Audit.Entry entry(String subject, String detail) {
        return new Audit.Entry(7, Instant.EPOCH, "ada", "203.0.113.9", "bot.saved", subject, detail);
    }
}
