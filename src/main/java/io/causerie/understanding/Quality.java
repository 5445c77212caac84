package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.database.Batches;
import io.causerie.database.Workers;
import io.causerie.understanding.engine.Patience;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/** How well a bot is trained: long work in the background, one piece at a time on each node; and suggestions at once. */
@ApplicationScoped
public class Quality {
    private static final int TOLD_EVERY = 25;

    @Inject
    SharedEngine engine;

    @Inject
    TrainingJobs jobs;

    @Inject
    Workers workers;

    @Inject
    Clock clock;

    private final String node = UUID.randomUUID().toString();
    private final Map<String, Piece> open = new ConcurrentHashMap<>();
    private Batches<Piece> pieces;

    @PostConstruct
    void begin() {
        begin(workers);
    }

    void begin(Executor threads) {
        pieces = new Batches<>(threads, 1, some -> some.forEach(this::work));
    }

    /** Cross-validation of the bot's expressions; empty when one is under way. */
    public Optional<TrainingJob> benchmark(Bot bot, String who) {
        int total = Syllabus.expressions(bot).size();
        return begin(
                bot, TrainingJob.Kind.BENCHMARK, total, who, (patience, asked) -> new CrossValidation(engine.get(), bot)
                        .run(patience, asked));
    }

    /** An author's own sentences asked of the bot as it answers now; empty when such a job is under way. */
    public Optional<TrainingJob> validation(TrainedBots.Trained trained, List<Case> cases, String who) {
        return begin(trained.bot(), TrainingJob.Kind.VALIDATION, cases.size(), who, (patience, asked) -> cases.stream()
                .map(one -> {
                    patience.check();
                    asked.run();
                    return new Trial(one, BotModel.best(trained.model(), one.text(), one.language()));
                })
                .toList());
    }

    /** What an author may mend; more after a benchmark. */
    public List<Suggestion> suggestions(Bot bot) {
        return Suggestions.of(
                bot,
                jobs.of(bot.slug()).stream()
                        .filter(job -> job.kind() == TrainingJob.Kind.BENCHMARK)
                        .flatMap(job -> job.report().stream())
                        .findFirst());
    }

    /** The newest first, at most twenty. */
    public List<TrainingJob> jobs(String bot) {
        return jobs.of(bot);
    }

    /** Another text whenever a job of the bot began, went on or ended. */
    public String stamp(String bot) {
        return jobs.stamp(bot);
    }

    public Optional<TrainingJob> job(String bot, String id) {
        return jobs.find(bot, id);
    }

    /** False when it has ended already. */
    public boolean cancel(String bot, String id) {
        boolean ended = jobs.end(bot, id, TrainingJob.State.CANCELLED);
        Optional.ofNullable(open.get(id)).ifPresent(piece -> piece.cancelled = true);
        return ended;
    }

    /** What the timer does: leases are renewed, and what was cancelled through another node ends here too. */
    void tick() {
        jobs.lookAfter(node);
        open.forEach((id, piece) -> piece.cancelled |= !jobs.isOpen(id));
    }

    /** Work under way on this node. */
    private static final class Piece {
        private final TrainingJob job;
        private final BiFunction<Patience, Runnable, List<Trial>> trials;
        private volatile boolean cancelled;
        private int done;

        Piece(TrainingJob job, BiFunction<Patience, Runnable, List<Trial>> trials) {
            this.job = job;
            this.trials = trials;
        }
    }

    private Optional<TrainingJob> begin(
            Bot bot, TrainingJob.Kind kind, int total, String who, BiFunction<Patience, Runnable, List<Trial>> trials) {
        TrainingJob job = new TrainingJob(
                UUID.randomUUID().toString(),
                bot.slug(),
                kind,
                TrainingJob.State.WAITING,
                0,
                total,
                who,
                clock.instant(),
                Optional.empty(),
                Optional.empty());
        if (!jobs.begin(job, node)) {
            return Optional.empty();
        }
        Piece piece = new Piece(job, trials);
        open.put(job.id(), piece);
        pieces.add(piece);
        return Optional.of(job);
    }

    private void work(Piece piece) {
        String id = piece.job.id();
        try {
            jobs.progress(id, 0);
            Patience patience = Patience.until(() -> piece.cancelled);
            jobs.done(id, Report.of(piece.trials.apply(patience, () -> asked(piece))));
        } catch (CancellationException e) {
            jobs.end(piece.job.bot(), id, TrainingJob.State.CANCELLED);
        } catch (RuntimeException e) {
            jobs.end(piece.job.bot(), id, TrainingJob.State.FAILED);
            throw e;
        } finally {
            open.remove(id);
        }
    }

    private void asked(Piece piece) {
        piece.done++;
        if (piece.done % TOLD_EVERY == 0) {
            jobs.progress(piece.job.id(), piece.done);
        }
    }
}
