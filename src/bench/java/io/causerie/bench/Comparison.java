package io.causerie.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two targets side by side: the median of one over the median of the other, runs taken in turns. */
final class Comparison {

    private static final List<String> FIGURES = List.of(
            "repliesPerSecond",
            "acksPerSecond",
            "serverCpuMsPerMessage",
            "ackP50Ms",
            "ackP99Ms",
            "replyP50Ms",
            "replyP99Ms");

    private Comparison() {}

    static Report of(List<Report> one, List<Report> other) {
        Map<String, Double> ratio = new TreeMap<>();
        FIGURES.forEach(figure -> ratio.put(figure, median(one, figure) / median(other, figure)));
        return new Report()
                .add("compared", "causerie/express")
                .add("runs", one.size())
                .add("ratio", ratio);
    }

    private static double median(List<Report> reports, String figure) {
        double[] sorted =
                reports.stream().mapToDouble(r -> r.number(figure)).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
