package io.causerie.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of comma, semicolon or tab separated values; quotes are doubled within quotes, and a cell may span lines. */
final class Csv {
    private static final int MOST_ROWS = 100_000;

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * @param line where it begins, counted from 1
     */
    record Row(int line, List<String> cells) {
        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        String place() {
            return "line " + line;
        }

        /** The cells in small letters, to compare with a heading. */
        List<String> heading() {
            return cells.stream()
                    .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    /** Every row that is not empty; the separator is the one that the first line has most of. */
    static List<Row> rows(String text) {
        var csv = new Csv(text, separator(text));
        var rows = new ArrayList<Row>();
        while (csv.at < text.length()) {
            Row row = csv.row();
            if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
            if (rows.size() > MOST_ROWS) {
                throw new Unreadable(
                        "line " + row.line(), "There are more than " + MOST_ROWS + " rows", "Split the file");
            }
        }
        return rows;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(other -> other == c).count();
    }

    private Row row() {
        int first = line;
        var cells = new ArrayList<String>();
        boolean more = true;
        while (more) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        endOfLine();
        return new Row(first, cells);
    }

    private String plain() {
        int start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int start = line;
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean doubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (c == '"' && !doubled) {
                at++;
                return cell.append(plain()).toString();
            }
            at += doubled ? 1 : 0;
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        throw new Unreadable("line " + start, "A quote is not closed", "Close it; a quote within quotes is doubled");
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }
}
