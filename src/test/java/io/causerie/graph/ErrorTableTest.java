package io.causerie.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.causerie.graph.ErrorTable.Decision;
import io.causerie.graph.ErrorTable.Row;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ErrorTableTest {

    private static final Path PAGE = Path.of("docs/errors.md");

    @Test
    void tellsTheOperatorInBothLanguages() {
        for (Row row : ErrorTable.rows()) {
            assertThat(row.english()).as(row.key()).endsWith(".").hasSizeBetween(20, 200);
            assertThat(row.french()).as(row.key()).endsWith(".").isNotEqualTo(row.english());
        }
    }

    @Test
    void saysHowLongToWaitForEveryLimit() {
        assertThat(ErrorTable.rows())
                .filteredOn(row -> row.decision() == Decision.SLOW_PAGE)
                .isNotEmpty()
                .allMatch(row -> row.pause() != null);
    }

    @Test
    void decidesEveryRealErrorByItsCode() {
        for (String file : SharedFiles.in("errors")) {
            Row row = row(SharedFiles.object(file).getJsonObject("error"));
            assertThat(row.code()).as(file).isNotIn("other", "transient").doesNotStartWith("http");
        }
    }

    /** Regenerate with {@code mvn test -Dtest=ErrorTableTest -Dcauserie.write-docs=true}. */
    @Test
    void isWhatThePageInTheDocumentationShows() throws IOException {
        String page = page();

        if (Boolean.getBoolean("causerie.write-docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        return """
                # What Meta's errors mean and what follows

                Made from `src/main/resources/io/causerie/graph/graph-errors.tsv` and the collection of real error bodies by
                `ErrorTableTest`; change those, then run `mvn test -Dtest=ErrorTableTest -Dcauserie.write-docs=true`.

                | what follows | in words |
                | --- | --- |
                | TRY_AGAIN | sent again later, with growing pauses, until it is given up |
                | SLOW_PAGE | the page (or the whole app) is quiet for a while, then goes on |
                | TOKEN_DEAD | the page waits for a new token; no message is lost |
                | PAGE_STOPPED | the page waits for an operator; no message is lost |
                | WINDOW_CLOSED | not sent: it may not be said to this person now |
                | PERSON_GONE | not sent: this person cannot be reached |
                | REFUSED | not sent: it has to be written differently |
                | UNKNOWN | perhaps sent: the echo decides |

                ## The table

                Looked up in this order: code and subcode; any code (`*`) and subcode; code and type; code; range of codes;
                `transient` (Meta says that it will pass); HTTP status; `other`.

                | code | subcode | what follows | pause | what the operator is told |
                | --- | --- | --- | --- | --- |
                """
                + lines(ErrorTable.rows().stream().map(ErrorTableTest::line).toList())
                + """

                ## Real error bodies

                | body | code | subcode | line of the table | what follows |
                | --- | --- | --- | --- | --- |
                """
                + lines(SharedFiles.in("errors").stream()
                        .map(ErrorTableTest::real)
                        .toList());
    }

    private static String line(Row row) {
        String code = row.type().equals("-") ? row.code() : row.code() + " (" + row.type() + ")";
        String pause = row.pause() == null ? "" : row.pause() + (row.wholeApp() ? ", whole app" : "");
        return cells(code, row.subcode(), row.decision().name(), pause, row.english());
    }

    private static String real(String file) {
        JsonObject error = SharedFiles.object(file).getJsonObject("error");
        Row row = row(error);
        String subcode = error.containsKey("error_subcode") ? String.valueOf(error.getInt("error_subcode")) : "-";
        String name = file.substring(file.indexOf('/') + 1);
        return cells(
                name,
                String.valueOf(error.getInt("code")),
                subcode,
                row.key(),
                row.decision().name());
    }

    private static Row row(JsonObject error) {
        boolean isTransient = error.getBoolean("is_transient", false);
        return ErrorTable.row(
                error.getInt("code"),
                error.getInt("error_subcode", 0),
                error.getString("type", null),
                isTransient,
                400);
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
