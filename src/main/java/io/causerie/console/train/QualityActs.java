package io.causerie.console.train;

import io.causerie.bot.Environment;
import io.causerie.console.Notices;
import io.causerie.console.Ways;
import io.causerie.login.Audit;
import io.causerie.login.Visitor;
import io.causerie.understanding.Quality;
import io.causerie.understanding.TrainedBots;
import io.causerie.understanding.TrainingJob;
import io.causerie.understanding.ValidationFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Begins and cancels long work on a bot's training. */
@Named("qualityActs")
@RequestScoped
public class QualityActs {
    @Inject
    HttpServletRequest request;

    @Inject
    QualityPage page;

    @Inject
    Quality quality;

    @Inject
    TrainedBots bots;

    @Inject
    Visitor visitor;

    @Inject
    Audit audit;

    @Inject
    Notices notices;

    @Inject
    Ways ways;

    private List<ValidationFile.Fault> faults = List.of();

    public void benchmark() {
        ofDraft(draft -> begun(quality.benchmark(draft.bot(), visitor.getName()), "benchmark"));
    }

    public void validate() {
        ofDraft(draft -> {
            ValidationFile.Reading file = ValidationFile.read(text("csv"), draft.bot());
            faults = file.faults();
            if (faults.isEmpty()) {
                begun(quality.validation(draft, file.cases(), visitor.getName()), "validation");
            } else {
                notices.bad("train.fault.file");
            }
        });
    }

    public void cancel() {
        ofDraft(draft -> {
            boolean ended = quality.cancel(draft.bot().slug(), text("job"));
            if (ended) {
                audit.record(visitor.actor(), "training.cancelled", "bots/" + page.getBot(), "job=" + text("job"));
            }
            ways.to(page.here().toString(), ended ? "train.done.cancelled" : "train.done.ended");
        });
    }

    private void ofDraft(Consumer<TrainedBots.Trained> deed) {
        if (visitor.isMayAuthor()) {
            bots.on(page.getBot(), Environment.DRAFT).ifPresent(deed);
        } else {
            notices.bad("train.fault.role");
        }
    }

    private void begun(Optional<TrainingJob> job, String kind) {
        if (job.isPresent()) {
            audit.record(visitor.actor(), "training.begun", "bots/" + page.getBot(), "kind=" + kind);
            ways.to(page.here().toString());
        } else {
            notices.warn("train.fault.busy");
        }
    }

    /** What is wrong with the file that was just given. */
    public List<ValidationFile.Fault> getFaults() {
        return faults;
    }

    public String getCsv() {
        return text("csv");
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
