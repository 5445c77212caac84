package io.causerie.console.train;

import io.causerie.understanding.Report;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was taken for what, of the intents that are mistaken most.
 *
 * @param names of rows and columns; the last column stands for nothing understood
 */
public record Matrix(List<String> names, List<Row> rows) {
    static final Matrix EMPTY = new Matrix(List.of(), List.of());
    private static final int MOST = 12;

    public record Row(String intent, List<Cell> cells) {}

    /** {@code found} is empty for nothing; heat: right, some, much, or empty. */
    public record Cell(String found, int count, String heat) {}

    static Matrix of(Report report) {
        Map<String, Integer> mistaken = new HashMap<>();
        report.confusions().forEach(cell -> Stream.of(cell.expected(), cell.found())
                .flatMap(Optional::stream)
                .forEach(intent -> mistaken.merge(intent, cell.count(), Integer::sum)));
        List<String> names = mistaken.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new Matrix(
                names, names.stream().map(name -> row(report, name, names)).toList());
    }

    private static Row row(Report report, String intent, List<String> names) {
        Report.OfIntent whole = report.intents().stream()
                .filter(each -> each.intent().equals(intent))
                .findFirst()
                .orElse(new Report.OfIntent(intent, 0, 0, 0));
        Map<String, Integer> wrong = report.confusions().stream()
                .filter(cell -> cell.expected().filter(intent::equals).isPresent())
                .collect(Collectors.toMap(cell -> cell.found().orElse(""), Report.Confusion::count, Integer::sum));
        List<Cell> cells = IntStream.rangeClosed(0, names.size())
                .mapToObj(i -> i == names.size() ? "" : names.get(i))
                .map(found -> found.equals(intent)
                        ? new Cell(found, whole.right(), "right")
                        : cell(found, wrong.getOrDefault(found, 0), whole.sentences()))
                .toList();
        return new Row(intent, cells);
    }

    private static Cell cell(String found, int count, int of) {
        return new Cell(found, count, count == 0 ? "" : 10 * count >= of ? "much" : "some");
    }
}
