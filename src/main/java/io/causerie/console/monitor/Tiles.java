package io.causerie.console.monitor;

import io.causerie.console.Say;
import io.causerie.monitor.Report;
import io.causerie.monitor.What;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures that are seen first. */
final class Tiles {
    private static final String NONE = "–";

    private final Report report;
    private final Say say;
    private final Locale locale;

    Tiles(Report report, Say say, Locale locale) {
        this.report = report;
        this.say = say;
        this.locale = locale;
    }

    List<Tile> all() {
        return List.of(
                rate("answered", What.ANSWERED, What.ASKED, true),
                waiting(),
                count("heard", What.HEARD),
                count("said", What.SAID),
                count("conversations", What.CONVERSATIONS),
                count("new-people", What.NEW_PEOPLE),
                rate("fallback", What.FALLBACKS, What.TURNS, false),
                count("to-people", What.TO_PEOPLE));
    }

    private Tile count(String key, What what) {
        long now = report.total(what);
        long before = report.totalBefore(what);
        return tile(key, Amounts.of(now, locale), Amounts.of(before, locale), Long.compare(now, before), "");
    }

    private Tile rate(String key, What part, What whole, boolean moreIsBetter) {
        OptionalDouble now = report.rate(part, whole);
        OptionalDouble before = report.rateBefore(part, whole);
        int trend = now.isEmpty() || before.isEmpty() ? 0 : Double.compare(now.getAsDouble(), before.getAsDouble());
        return tile(key, percent(now), percent(before), trend, tone(trend, moreIsBetter));
    }

    private String percent(OptionalDouble part) {
        return part.isEmpty() ? NONE : Amounts.percent(part.getAsDouble(), locale);
    }

    private Tile waiting() {
        Optional<Duration> now = report.waiting();
        Optional<Duration> before = report.waitingBefore();
        int trend = now.isEmpty() || before.isEmpty() ? 0 : now.get().compareTo(before.get());
        return tile("answer-time", time(now), time(before), trend, tone(trend, false));
    }

    private String time(Optional<Duration> time) {
        return time.map(known -> Amounts.time(known, locale)).orElse(NONE);
    }

    private static String tone(int trend, boolean moreIsBetter) {
        return trend == 0 ? "" : trend > 0 == moreIsBetter ? "good" : "bad";
    }

    private Tile tile(String key, String now, String before, int trend, String tone) {
        boolean same = trend == 0 || now.equals(before);
        String icon = same ? "" : trend > 0 ? "trending-up" : "trending-down";
        return new Tile(
                say.it("monitor.tile." + key),
                say.it("monitor.tile." + key + "-hint"),
                now,
                say.it("monitor.before", before),
                icon,
                same ? "" : tone);
    }
}
