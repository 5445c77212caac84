package io.causerie.graph;

import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code graph-errors.tsv}: what follows from each of Meta's error codes. */
final class ErrorTable {

    enum Decision {
        TRY_AGAIN,
        SLOW_PAGE,
        TOKEN_DEAD,
        PAGE_STOPPED,
        WINDOW_CLOSED,
        PERSON_GONE,
        REFUSED,
        UNKNOWN
    }

    /** One line; {@code pause} is null where there is no reason to wait. */
    record Row(
            String code,
            String subcode,
            String type,
            Decision decision,
            Duration pause,
            boolean wholeApp,
            String english,
            String french) {

        String key() {
            return ErrorTable.key(code, subcode, type);
        }

        String text(Locale language) {
            return language.getLanguage().equals("fr") ? french : english;
        }
    }

    private static final String NONE = "-";
    private static final Map<String, Row> ROWS = load();

    private ErrorTable() {}

    static List<Row> rows() {
        return List.copyOf(ROWS.values());
    }

    static Row row(String key) {
        return ROWS.getOrDefault(key, ROWS.get(key("other", NONE, NONE)));
    }

    /** The line that applies to an error with this HTTP status; there always is one. */
    static Row row(int code, int subcode, String type, boolean isTransient, int status) {
        return Stream.of(
                        key(code, subcode, NONE),
                        key("*", subcode == 0 ? code : subcode, NONE),
                        key(code, NONE, type),
                        key(code, NONE, NONE),
                        code >= 200 && code <= 299 ? key("200-299", NONE, NONE) : NONE,
                        isTransient ? key("transient", NONE, NONE) : NONE,
                        key(status >= 500 ? "http-5xx" : "http-" + status, NONE, NONE),
                        key("other", NONE, NONE))
                .map(ROWS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String key(Object code, Object subcode, String type) {
        return NONE.equals(type) || type == null ? code + "/" + subcode : code + "/" + subcode + "/" + type;
    }

    private static Map<String, Row> load() {
        try (InputStream in = ErrorTable.class.getResourceAsStream("graph-errors.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> parse(line.split("\t")))
                    .collect(toMap(Row::key, row -> row, ErrorTable::twice, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException("graph-errors.tsv cannot be read", e);
        }
    }

    private static Row parse(String[] cells) {
        String[] hint = cells[4].split(" ");
        Duration pause = hint[0].equals(NONE) ? null : Duration.parse(hint[0]);
        boolean wholeApp = hint.length > 1 && hint[1].equals("app");
        Decision decision = Decision.valueOf(cells[3]);
        return new Row(cells[0], cells[1], cells[2], decision, pause, wholeApp, cells[5], cells[6]);
    }

    private static Row twice(Row first, Row second) {
        throw new IllegalStateException("graph-errors.tsv has two lines for " + second.key());
    }
}
