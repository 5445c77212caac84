package io.causerie.understanding;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values (RFC 4180), with the number of the line where each row begins; blank lines are left out. */
final class CsvLines {
    record Row(int line, List<String> cells) {}

    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int begun = 1;

    private CsvLines(char separator) {
        this.separator = separator;
    }

    static List<Row> of(String text, char separator) {
        var lines = new CsvLines(separator);
        lines.read(text);
        return lines.rows;
    }

    private void read(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted && c == '"' && text.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(c);
            } else {
                outside(c);
            }
        }
        endRow();
    }

    private void outside(char c) {
        if (c == separator) {
            endCell();
        } else if (c == '\n') {
            endRow();
        } else if (c != '\r') {
            cell.append(c);
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
            rows.add(new Row(begun, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
        begun = line;
    }
}
