package io.causerie.console.monitor;

import io.causerie.console.Language;
import io.causerie.console.PageName;
import io.causerie.console.Say;
import io.causerie.monitor.Failures;
import io.causerie.monitor.Figures;
import io.causerie.monitor.Queues;
import io.causerie.monitor.Range;
import io.causerie.monitor.Report;
import io.causerie.monitor.What;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The figures of a range. */
@Named("meter")
@RequestScoped
public class MeterPage {
    private static final int MOST_NAMES = 12;

    @Inject
    Watching watching;

    @Inject
    Figures figures;

    @Inject
    Failures failures;

    @Inject
    Queues queues;

    @Inject
    Language language;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private Report report;

    /** One way to choose the range. */
    public record Tab(String textKey, String link, boolean chosen) {}

    /** One row of a list of names: how often, against how often before, and its part of the greatest, in percent. */
    public record Ranked(String name, String amount, String before, long part) {}

    /** Why something was not sent. */
    public record Cause(String number, String meaning, String words, String count) {}

    private Report report() {
        if (report == null) {
            report = figures.report(watching.range(), watching.pages());
        }
        return report;
    }

    public List<Tab> getTabs() {
        return Stream.of(Range.values()).map(this::tab).toList();
    }

    private Tab tab(Range range) {
        String name = range.name().toLowerCase(Locale.ROOT);
        return new Tab(
                "monitor.range." + name,
                watching.here(Watching.PATH).with("range", name).toString(),
                range == watching.range());
    }

    public List<Tile> getTiles() {
        return new Tiles(report(), say, language.getLocale()).all();
    }

    public List<Chart> getCharts() {
        return new Charts(report(), watching.range(), say, language.getLocale()).all();
    }

    public List<Ranked> getSkills() {
        return ranked(What.SKILL);
    }

    public List<Ranked> getIntents() {
        return ranked(What.INTENT);
    }

    /** Who spoke for the pages. */
    public List<Ranked> getSpeakers() {
        return ranked(What.SAID).stream()
                .map(row -> new Ranked(say.it("monitor.speaker." + row.name()), row.amount(), row.before(), row.part()))
                .toList();
    }

    /** How conversations came to people. */
    public List<Ranked> getWays() {
        return ranked(What.TO_PEOPLE).stream()
                .map(row -> new Ranked(
                        say.it("monitor.way."
                                + row.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        row.amount(),
                        row.before(),
                        row.part()))
                .toList();
    }

    private List<Ranked> ranked(What what) {
        Locale locale = language.getLocale();
        List<Report.Named> named = report().named(what);
        long most = named.isEmpty() ? 1 : named.get(0).amount();
        return named.stream()
                .limit(MOST_NAMES)
                .map(row -> new Ranked(
                        row.name(),
                        Amounts.of(row.amount(), locale),
                        Amounts.of(row.before(), locale),
                        Math.round(100.0 * row.amount() / most)))
                .toList();
    }

    public List<Cause> getCauses() {
        Locale locale = language.getLocale();
        return failures.since(watching.range().start(clock.instant()), watching.pages()).stream()
                .map(cause -> new Cause(
                        cause.number(), cause.meaning(locale), cause.words(), Amounts.of(cause.count(), locale)))
                .toList();
    }

    public String getInboxOpen() {
        return open(queues.inbox());
    }

    public String getOutboxOpen() {
        return open(queues.outbox());
    }

    private String open(Queues.Queue queue) {
        return queue.open() == 0
                ? say.it("monitor.queue.empty")
                : say.it(
                        "monitor.queue.open",
                        Amounts.of(queue.open(), language.getLocale()),
                        Amounts.time(queue.oldest(), language.getLocale()));
    }

    public List<PageName> getPages() {
        return watching.allPages();
    }

    public String getPage() {
        return watching.page();
    }

    public String getRange() {
        return watching.range().name().toLowerCase(Locale.ROOT);
    }

    public String getCsv() {
        return watching.here(FiguresServlet.PATH).toString();
    }
}
