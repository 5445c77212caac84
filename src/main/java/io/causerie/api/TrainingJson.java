package io.causerie.api;

import io.causerie.understanding.Report;
import io.causerie.understanding.Suggestion;
import io.causerie.understanding.TrainingJob;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Training jobs, reports and suggestions as JSON-like values. */
final class TrainingJson {
    private TrainingJson() {}

    static Map<String, Object> brief(TrainingJob job) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", job.id());
        map.put("kind", lower(job.kind()));
        map.put("state", lower(job.state()));
        map.put("done", job.done());
        map.put("total", job.total());
        map.put("askedBy", job.askedBy());
        map.put("begunAt", job.begunAt().toString());
        map.put("endedAt", job.endedAt().map(Object::toString).orElse(null));
        return map;
    }

    static Map<String, Object> whole(TrainingJob job) {
        Map<String, Object> map = brief(job);
        map.put("report", job.report().map(TrainingJson::report).orElse(null));
        return map;
    }

    static Map<String, Object> suggestion(Suggestion suggestion) {
        var map = new LinkedHashMap<String, Object>();
        map.put("kind", lower(suggestion.kind()));
        map.put("intent", suggestion.intent());
        map.put("other", suggestion.other().orElse(null));
        map.put("text", suggestion.text().orElse(null));
        map.put("count", suggestion.count());
        return map;
    }

    private static Map<String, Object> report(Report report) {
        var map = new LinkedHashMap<String, Object>();
        map.put("sentences", report.sentences());
        map.put("right", report.right());
        map.put("precision", report.precision());
        map.put("recall", report.recall());
        map.put("f1", report.f1());
        map.put("intents", report.intents().stream().map(TrainingJson::intent).toList());
        map.put(
                "confusions",
                report.confusions().stream().map(TrainingJson::confusion).toList());
        return map;
    }

    private static Map<String, Object> intent(Report.OfIntent intent) {
        var map = new LinkedHashMap<String, Object>();
        map.put("intent", intent.intent());
        map.put("sentences", intent.sentences());
        map.put("found", intent.found());
        map.put("right", intent.right());
        map.put("precision", intent.precision());
        map.put("recall", intent.recall());
        map.put("f1", intent.f1());
        return map;
    }

    private static Map<String, Object> confusion(Report.Confusion confusion) {
        var map = new LinkedHashMap<String, Object>();
        map.put("expected", confusion.expected().orElse(null));
        map.put("found", confusion.found().orElse(null));
        map.put("count", confusion.count());
        map.put("examples", confusion.examples());
        return map;
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
