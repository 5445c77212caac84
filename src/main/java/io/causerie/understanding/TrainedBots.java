package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.bot.Bots;
import io.causerie.bot.Edit;
import io.causerie.bot.Environment;
import io.causerie.bot.Environments;
import io.causerie.bot.OnDuty;
import io.causerie.bot.Saving;
import io.causerie.database.Schema;
import io.causerie.database.Workers;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bots ready to talk: the versions on duty, each read once on each node, with the best model there is for it now. */
@ApplicationScoped
public class TrainedBots {
    @Inject
    Bots bots;

    @Inject
    Environments environments;

    @Inject
    OnDuty onDuty;

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

    private final Shelf shelf = new Shelf();

    /**
     * A version of a bot with the model trained from it; a turn uses the same from its beginning to its end.
     *
     * @param baseUrl the own one of the environment it answers in
     */
    public record Trained(Bot bot, Model model, Optional<String> baseUrl) {
        Trained(Bot bot, Model model) {
            this(bot, model, Optional.empty());
        }

        private Trained at(Optional<String> url) {
            return new Trained(bot, model, url);
        }
    }

    void wake(@Observes @Priority(Schema.LAST + 1) Startup startup) {
        workers.execute(() -> bots.all().forEach(newest -> pointedTo(newest.bot())
                .forEach(version -> version(new Bots.Number(newest.bot(), version)))));
    }

    /** The bot as it answers pages, or empty when there is none. */
    public Optional<Trained> live(String slug) {
        return on(slug, Environment.PRODUCTION);
    }

    /** The version an environment points to. What was saved or published on this node is served by the next call. */
    public Optional<Trained> on(String slug, String environment) {
        return onDuty.find(slug, environment)
                .flatMap(duty -> version(duty.number()).map(trained -> trained.at(duty.baseUrl())));
    }

    /** Empty when there is no such version. */
    public Optional<Trained> version(Bots.Number number) {
        return shelf.find(number, this::read)
                .map(kept -> new Trained(
                        kept.model().bot(), kept.model().with(kept.study().sense())));
    }

    /**
     * Reads, learns and saves, in this order: the version before answers until the new one can, and a faulty file changes
     * nothing. Learning is waited for a few seconds at most; expressions that are as they were are not learned again.
     */
    public Saving save(Edit edit) {
        BotReading reading = BotFile.readOf(edit.bot(), edit.file());
        if (reading instanceof BotReading.Refused refused) {
            return new Saving.Refused(refused.problems());
        }
        return save(edit, (BotReading.Understood) reading);
    }

    private Saving save(Edit edit, BotReading.Understood reading) {
        Optional<Bots.Number> newest = bots.newest(edit.bot());
        int now = newest.map(Bots.Number::version).orElse(0);
        if (edit.base().orElse(now) != now) {
            return overtaken(edit);
        }
        boolean same = newest.flatMap(bots::file).filter(edit.file()::equals).isPresent();
        Study study = studied(reading.bot());
        Optional<Bots.Number> saved = same ? newest : bots.save(edit);
        saved.ifPresent(number -> {
            shelf.put(new Shelf.Kept(number, BotModel.of(reading.bot()), study));
            shelf.clear(edit.bot(), pointedTo(edit.bot()));
        });
        return saved.<Saving>map(
                        number -> new Saving.Saved(number, reading.bot(), reading.warnings(), study.isLearned()))
                .orElseGet(() -> overtaken(edit));
    }

    private Saving overtaken(Edit edit) {
        return new Saving.Overtaken(bots.newest(edit.bot()).flatMap(bots::version));
    }

    /** What was not learned yet of the version before is given up, unless it answers somewhere and goes on doing so. */
    private Study studied(Bot bot) {
        Optional<Shelf.Kept> last = shelf.last(bot.slug());
        Study study = teacher.study(bot, last.map(Shelf.Kept::study));
        if (last.map(Shelf.Kept::study).filter(study::equals).isEmpty()) {
            last.filter(kept -> !kept.study().isLearned() && !isPinned(kept.number()))
                    .ifPresent(kept -> teacher.giveUp(kept.study()));
            study.await(patience);
        }
        return study;
    }

    private boolean isPinned(Bots.Number number) {
        return environments.of(number.bot()).stream()
                .anyMatch(environment -> !environment.follows() && environment.version() == number.version());
    }

    /** A bot that is not saved, trained for a look at it. */
    public Trained train(Bot bot) {
        return new Trained(bot, understanding.train(bot));
    }

    /** So that models which serve are not forgotten. */
    void noteUse() {
        teacher.noteUse(shelf.all().stream().map(Shelf.Kept::study).toList());
    }

    private Optional<Shelf.Kept> read(Bots.Number number) {
        return bots.file(number).map(file -> {
            if (BotFile.read(file) instanceof BotReading.Understood reading) {
                Study study =
                        teacher.study(reading.bot(), shelf.last(number.bot()).map(Shelf.Kept::study));
                return new Shelf.Kept(number, BotModel.of(reading.bot()), study);
            }
            throw new IllegalStateException("The stored file of " + number + " cannot be read any more");
        });
    }

    private Set<Integer> pointedTo(String bot) {
        return environments.of(bot).stream().map(Environment::version).collect(Collectors.toSet());
    }
}
