package io.causerie.console.monitor;

import io.causerie.console.Say;
import io.causerie.monitor.Range;
import io.causerie.monitor.Report;
import io.causerie.monitor.Span;
import io.causerie.monitor.What;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures over time. */
final class Charts {
    private final Report report;
    private final Say say;
    private final Locale locale;
    private final DateTimeFormatter exact;
    private final DateTimeFormatter brief;

    Charts(Report report, Range range, Say say, Locale locale) {
        this.report = report;
        this.say = say;
        this.locale = locale;
        boolean hours = range.span() == Span.HOUR;
        this.exact = format(hours ? "EEE d MMM, HH:mm" : "EEE d MMM");
        this.brief = format(hours ? "HH:mm" : "d MMM");
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZoneOffset.UTC);
    }

    List<Chart> all() {
        return List.of(
                chart("heard", What.HEARD),
                chart("said", What.SAID),
                chart("conversations", What.CONVERSATIONS),
                chart("answered", What.ANSWERED),
                chart("fallbacks", What.FALLBACKS),
                chart("to-people", What.TO_PEOPLE));
    }

    private Chart chart(String id, What what) {
        String words = say.it(
                "monitor.chart.words",
                Amounts.of(report.total(what), locale),
                Amounts.of(report.totalBefore(what), locale));
        return Chart.of(id, say.it("monitor.chart." + id), words, steps(what), locale);
    }

    private List<Chart.Step> steps(What what) {
        List<Instant> starts = report.steps();
        long[] now = report.now(what);
        long[] before = report.before(what);
        List<Chart.Step> steps = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            steps.add(new Chart.Step(exact.format(starts.get(i)), brief.format(starts.get(i)), now[i], before[i]));
        }
        return steps;
    }
}
