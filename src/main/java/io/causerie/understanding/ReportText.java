package io.causerie.understanding;

import io.causerie.bot.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report as it lies in the database. */
final class ReportText {
    private ReportText() {}

    static String write(Report report) {
        var map = new LinkedHashMap<String, Object>();
        map.put("sentences", report.sentences());
        map.put("right", report.right());
        map.put("precision", report.precision());
        map.put("recall", report.recall());
        map.put("f1", report.f1());
        map.put("intents", report.intents().stream().map(ReportText::row).toList());
        map.put("confusions", report.confusions().stream().map(ReportText::cell).toList());
        return Json.write(map);
    }

    static Report read(String text) {
        Map<?, ?> map = (Map<?, ?>) Json.read(text);
        return new Report(
                whole(map, "sentences"),
                whole(map, "right"),
                share(map, "precision"),
                share(map, "recall"),
                share(map, "f1"),
                list(map, "intents").stream().map(ReportText::intent).toList(),
                list(map, "confusions").stream().map(ReportText::confusion).toList());
    }

    private static Map<String, Object> row(Report.OfIntent intent) {
        return Map.of(
                "intent", intent.intent(),
                "sentences", intent.sentences(),
                "found", intent.found(),
                "right", intent.right());
    }

    private static Map<String, Object> cell(Report.Confusion confusion) {
        var map = new LinkedHashMap<String, Object>();
        map.put("expected", confusion.expected().orElse(null));
        map.put("found", confusion.found().orElse(null));
        map.put("count", confusion.count());
        map.put("examples", confusion.examples());
        return map;
    }

    private static Report.OfIntent intent(Map<?, ?> row) {
        return new Report.OfIntent(
                (String) row.get("intent"), whole(row, "sentences"), whole(row, "found"), whole(row, "right"));
    }

    private static Report.Confusion confusion(Map<?, ?> cell) {
        return new Report.Confusion(
                Optional.ofNullable((String) cell.get("expected")),
                Optional.ofNullable((String) cell.get("found")),
                whole(cell, "count"),
                ((List<?>) cell.get("examples"))
                        .stream().map(String.class::cast).toList());
    }

    private static List<Map<?, ?>> list(Map<?, ?> map, String name) {
        return ((List<?>) map.get(name))
                .stream().<Map<?, ?>>map(Map.class::cast).toList();
    }

    private static int whole(Map<?, ?> map, String name) {
        return ((Number) map.get(name)).intValue();
    }

    private static double share(Map<?, ?> map, String name) {
        return ((Number) map.get(name)).doubleValue();
    }
}
