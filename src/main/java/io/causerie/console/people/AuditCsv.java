package io.causerie.console.people;

import io.causerie.login.Audit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of the trail as CSV (RFC 4180). */
final class AuditCsv {
    static final String HEAD = "id,at,who,from,action,subject,detail\r\n";

    /** What a spreadsheet would take for a formula (OWASP, CSV injection). */
    private static final String FORMULA = "^[=+\\-@\\t\\r].*";

    private AuditCsv() {}

    static String line(Audit.Entry entry) {
        return Stream.of(
                                String.valueOf(entry.id()),
                                entry.at().toString(),
                                entry.who(),
                                entry.address(),
                                entry.action(),
                                entry.subject(),
                                entry.detail())
                        .map(AuditCsv::quoted)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String quoted(String text) {
        String harmless = text.matches("(?s)" + FORMULA) ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
