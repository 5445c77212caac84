package io.causerie.understanding.bench;

import java.util.ArrayList;
import java.util.List;

/** Rows of comma-separated values with quotes, as the data sets come. */
final class Csv {
    private Csv() {}

    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (text + "\n").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\n') {
                cell.append(c);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
            }
            if (c == '\n' && !quoted) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        rows.removeIf(r -> r.size() < 2);
        return rows;
    }
}
