package io.causerie.console.train;

import io.causerie.bot.Environment;
import io.causerie.console.Address;
import io.causerie.console.Say;
import io.causerie.console.Workplace;
import io.causerie.understanding.Quality;
import io.causerie.understanding.Report;
import io.causerie.understanding.Suggestion;
import io.causerie.understanding.TrainedBots;
import io.causerie.understanding.TrainingJob;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How well a bot is trained: its jobs, the report of one of them, and what to mend. */
@Named("quality")
@RequestScoped
public class QualityPage {
    static final String PATH = "/train/quality";
    private static final int TIPS = 40;
    private static final int CONFUSIONS = 25;
    private static final Set<TrainingJob.State> OPEN = EnumSet.of(TrainingJob.State.WAITING, TrainingJob.State.RUNNING);

    @Inject
    HttpServletRequest request;

    @Inject
    Workplace workplace;

    @Inject
    Quality quality;

    @Inject
    TrainedBots bots;

    @Inject
    Say say;

    private List<TrainingJob> jobs;
    private List<Suggestion> tips;

    /** A job; {@code percent} of its way. */
    public record Row(
            TrainingJob job, String kind, String state, String tone, boolean open, int percent, String link) {}

    public record Tip(String intent, String words) {}

    /** A row of the report; shares in hundredths. */
    public record Line(String intent, int sentences, long precision, long recall, long f1, String tone) {}

    public record Mistake(String expected, String found, int count, List<String> examples) {}

    public String getBot() {
        return workplace.getBot();
    }

    Address here() {
        return Address.of(PATH).with("bot", getBot());
    }

    private List<TrainingJob> all() {
        if (jobs == null) {
            jobs = quality.jobs(getBot());
        }
        return jobs;
    }

    public List<Row> getJobs() {
        return all().stream().limit(8).map(this::row).toList();
    }

    private Row row(TrainingJob job) {
        String tone =
                switch (job.state()) {
                    case DONE -> "good";
                    case FAILED -> "bad";
                    case CANCELLED -> "quiet";
                    case WAITING, RUNNING -> "calm";
                };
        int percent = job.total() == 0 ? 0 : 100 * job.done() / job.total();
        return new Row(
                job,
                lower(job.kind()),
                lower(job.state()),
                tone,
                OPEN.contains(job.state()),
                percent,
                here().with("job", job.id()).toString());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Optional<TrainingJob> shown() {
        String wanted = Optional.ofNullable(request.getParameter("job")).orElse("");
        return all().stream()
                .filter(job -> job.report().isPresent())
                .filter(job -> wanted.isEmpty() || job.id().equals(wanted))
                .findFirst();
    }

    /** The job of the address, else the last one with a report; null for none. */
    public TrainingJob getShown() {
        return shown().orElse(null);
    }

    public String getShownKind() {
        return shown().map(job -> lower(job.kind())).orElse("");
    }

    private Optional<Report> report() {
        return shown().flatMap(TrainingJob::report);
    }

    public Report getReport() {
        return report().orElse(null);
    }

    public long percent(double share) {
        return Math.round(100 * share);
    }

    /** The worst first. */
    public List<Line> getLines() {
        return report().map(Report::intents).orElse(List.of()).stream()
                .sorted(Comparator.comparingDouble(Report.OfIntent::f1))
                .map(this::line)
                .toList();
    }

    private Line line(Report.OfIntent intent) {
        String tone = intent.f1() >= 0.9 ? "good" : intent.f1() >= 0.7 ? "warn" : "bad";
        return new Line(
                intent.intent(),
                intent.sentences(),
                percent(intent.precision()),
                percent(intent.recall()),
                percent(intent.f1()),
                tone);
    }

    public List<Mistake> getMistakes() {
        return report().map(Report::confusions).orElse(List.of()).stream()
                .limit(CONFUSIONS)
                .map(cell ->
                        new Mistake(cell.expected().orElse(""), cell.found().orElse(""), cell.count(), cell.examples()))
                .toList();
    }

    public Matrix getMatrix() {
        return report().map(Matrix::of).orElse(Matrix.EMPTY);
    }

    public List<Tip> getTips() {
        return tips().stream().limit(TIPS).map(this::tip).toList();
    }

    /** How many more tips there are than are shown. */
    public int getMoreTips() {
        return Math.max(0, tips().size() - TIPS);
    }

    private List<Suggestion> tips() {
        if (tips == null) {
            tips = bots.on(getBot(), Environment.DRAFT)
                    .map(draft -> quality.suggestions(draft.bot()))
                    .orElse(List.of());
        }
        return tips;
    }

    private Tip tip(Suggestion tip) {
        return new Tip(
                tip.intent(),
                say.it(
                        "train.tip." + lower(tip.kind()),
                        tip.intent(),
                        tip.other().orElse(""),
                        tip.text().orElse(""),
                        tip.count()));
    }
}
