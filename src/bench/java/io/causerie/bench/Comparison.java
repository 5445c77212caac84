package io.causerie.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The product beside each other target: the median of its runs over the median of theirs, runs taken in turns. */
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

    static Report of(Map<String, List<Report>> runs) {
        List<Report> ours = runs.get("causerie");
        Report report = new Report().add("compared", "causerie/other").add("runs", ours.size());
        runs.forEach((name, theirs) -> {
            if (theirs != ours) {
                report.add(name, ratios(ours, theirs));
            }
        });
        return report;
    }

    /** Without what the other one does not do at all. */
    private static Map<String, Double> ratios(List<Report> one, List<Report> other) {
        Map<String, Double> ratios = new TreeMap<>();
        for (String figure : FIGURES) {
            double theirs = median(other, figure);
            if (theirs > 0) {
                ratios.put(figure, median(one, figure) / theirs);
            }
        }
        return ratios;
    }

    private static double median(List<Report> reports, String figure) {
        double[] sorted =
                reports.stream().mapToDouble(r -> r.number(figure)).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
