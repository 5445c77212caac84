package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.bot.Bots;
import io.causerie.database.Schema;
import io.causerie.database.Workers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bots ready to talk: the version on duty, read once on each node, with the best model there is for it now. */
@ApplicationScoped
public class TrainedBots {
    @Inject
    Bots bots;

    @Inject
    Understanding understanding;

    @Inject
    Teacher teacher;

    @Inject
    Workers workers;

    /** How long a save waits for what is to be learned; then the bot goes on duty with the older model. */
    @Inject
    @ConfigProperty(name = "causerie.training.patience", defaultValue = "PT10S")
    Duration patience;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** A bot with the model trained from it. */
    public record Trained(Bot bot, Model model) {}

    /** What became of a save; what is not learned yet is known by heart until it is. */
    public record Saved(Bots.Number number, boolean learned) {}

    private record Kept(Bots.Number number, BotModel model, Study study) {
        Trained trained() {
            return new Trained(model.bot(), model.with(study.sense()));
        }
    }

    void wake(@Observes @Priority(Schema.LAST + 1) Startup startup) {
        workers.execute(() -> bots.all().forEach(this::kept));
    }

    /** The bot as it answers now, or empty when there is none. An edit is served by the next call. */
    public Optional<Trained> live(String slug) {
        return bots.live(slug).map(number -> kept(number).trained());
    }

    /**
     * Puts a bot on duty that has been read without fault. Its expressions are learned first, for a few seconds at most; a
     * bot whose expressions are as they were waits for nothing.
     */
    public Saved save(Bot bot, String file, String who) {
        Optional<Study> last = Optional.ofNullable(kept.get(bot.slug())).map(Kept::study);
        Study study = teacher.study(bot, last);
        if (!last.equals(Optional.of(study))) {
            last.filter(older -> !older.isLearned()).ifPresent(teacher::giveUp);
            study.await(patience);
        }
        Bots.Number number = bots.save(bot.slug(), file, who);
        kept.put(bot.slug(), new Kept(number, BotModel.of(bot), study));
        return new Saved(number, study.isLearned());
    }

    /** A bot that is not saved, trained for a look at it. */
    public Trained train(Bot bot) {
        return new Trained(bot, understanding.train(bot));
    }

    /** So that models which serve are not forgotten. */
    void noteUse() {
        teacher.noteUse(kept.values().stream().map(Kept::study).toList());
    }

    private Kept kept(Bots.Number number) {
        Kept known = kept.get(number.bot());
        if (isOf(number, known)) {
            return known;
        }
        return kept.compute(number.bot(), (slug, other) -> isOf(number, other) ? other : read(number, other));
    }

    private static boolean isOf(Bots.Number number, Kept known) {
        return known != null && known.number().equals(number) && !known.study().isGivenUp();
    }

    private Kept read(Bots.Number number, Kept other) {
        String file = bots.file(number).orElseThrow();
        if (BotFile.read(file) instanceof BotReading.Understood reading) {
            Study study =
                    teacher.study(reading.bot(), Optional.ofNullable(other).map(Kept::study));
            return new Kept(number, BotModel.of(reading.bot()), study);
        }
        throw new IllegalStateException("The stored file of " + number + " cannot be read any more");
    }
}
