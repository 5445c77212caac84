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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Bots ready to talk: the versions on duty, each read and trained once on each node. */
@ApplicationScoped
public class TrainedBots {
    private static final int JUST_BEFORE = 2;

    @Inject
    Bots bots;

    @Inject
    Environments environments;

    @Inject
    OnDuty onDuty;

    @Inject
    Understanding understanding;

    private final Map<Bots.Number, Trained> kept = new ConcurrentHashMap<>();

    /** A version of a bot with the model trained from it; a turn uses the same from its beginning to its end. */
    public record Trained(Bot bot, Model model) {}

    /** The bot as it answers pages, or empty when there is none. */
    public Optional<Trained> live(String slug) {
        return on(slug, Environment.PRODUCTION);
    }

    /** The version an environment points to. What was saved or published on this node is served by the next call. */
    public Optional<Trained> on(String slug, String environment) {
        return onDuty.version(slug, environment).flatMap(this::version);
    }

    /** Empty when there is no such version. */
    public Optional<Trained> version(Bots.Number number) {
        Trained known = kept.get(number);
        return known == null ? Optional.ofNullable(read(number)) : Optional.of(known);
    }

    /** Trains first and saves then: the version before answers until the new one can, and a faulty file changes nothing. */
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
        if (newest.flatMap(bots::file).filter(edit.file()::equals).isPresent()) {
            return new Saving.Saved(newest.orElseThrow(), reading.bot(), reading.warnings());
        }
        Trained trained = train(reading.bot());
        Optional<Bots.Number> saved = bots.save(edit);
        saved.ifPresent(number -> keep(number, trained));
        return saved.<Saving>map(number -> new Saving.Saved(number, reading.bot(), reading.warnings()))
                .orElseGet(() -> overtaken(edit));
    }

    private Saving overtaken(Edit edit) {
        return new Saving.Overtaken(bots.newest(edit.bot()).flatMap(bots::version));
    }

    /** A bot that is not saved, trained for a look at it. */
    public Trained train(Bot bot) {
        return new Trained(bot, understanding.train(bot));
    }

    /** One thread trains, whoever else asks for the same bot waits for it. */
    private synchronized Trained read(Bots.Number number) {
        return Optional.ofNullable(kept.get(number))
                .or(() -> bots.file(number).map(file -> train(number, file)))
                .map(trained -> keep(number, trained))
                .orElse(null);
    }

    private Trained train(Bots.Number number, String file) {
        if (BotFile.read(file) instanceof BotReading.Understood reading) {
            return train(reading.bot());
        }
        throw new IllegalStateException("The stored file of " + number + " cannot be read any more");
    }

    /** Beside it only what an environment points to is kept, and what some thread may just have been told to use. */
    private Trained keep(Bots.Number number, Trained trained) {
        kept.put(number, trained);
        Set<Integer> pointedTo =
                environments.of(number.bot()).stream().map(Environment::version).collect(Collectors.toSet());
        kept.keySet()
                .removeIf(other -> other.bot().equals(number.bot())
                        && other.version() < number.version() - JUST_BEFORE
                        && !pointedTo.contains(other.version()));
        return trained;
    }
}
