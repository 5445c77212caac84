package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.bot.BotFile;
import io.causerie.bot.BotReading;
import io.causerie.bot.Bots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Bots ready to talk: the version on duty, read and trained once on each node. */
@ApplicationScoped
public class TrainedBots {
    @Inject
    Bots bots;

    @Inject
    Understanding understanding;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** A bot with the model trained from it. */
    public record Trained(Bot bot, Model model) {}

    private record Kept(Bots.Number number, Trained trained) {}

    /** The bot as it answers now, or empty when there is none. An edit is served by the next call. */
    public Optional<Trained> live(String slug) {
        return bots.live(slug).map(this::trained);
    }

    /** Trains first and puts on duty then: the old version answers until the new one can. */
    public Bots.Number save(Bot bot, String file, String who) {
        Trained trained = train(bot);
        Bots.Number number = bots.save(bot.slug(), file, who);
        kept.put(bot.slug(), new Kept(number, trained));
        return number;
    }

    /** A bot that is not saved, trained for a look at it. */
    public Trained train(Bot bot) {
        return new Trained(bot, understanding.train(bot));
    }

    private Trained trained(Bots.Number number) {
        Kept known = kept.get(number.bot());
        if (known == null || !known.number().equals(number)) {
            known = kept.compute(
                    number.bot(),
                    (slug, other) -> other != null && other.number().equals(number) ? other : read(number));
        }
        return known.trained();
    }

    private Kept read(Bots.Number number) {
        String file = bots.file(number).orElseThrow();
        if (BotFile.read(file) instanceof BotReading.Understood reading) {
            return new Kept(number, train(reading.bot()));
        }
        throw new IllegalStateException("The stored file of " + number + " cannot be read any more");
    }
}
