package io.causerie.bot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The bots of this house and their versions. */
@ApplicationScoped
public class Bots {
    @PersistenceContext(unitName = "causerie")
    EntityManager entities;

    @Inject
    Clock clock;

    /** A version of a bot that can be asked for. */
    public record Number(String bot, int version) {}

    /** Saves a bot file that has been read without fault, and puts it on duty. */
    @Transactional
    public Number save(String slug, String file, String who) {
        BotOnDuty known = entities.find(BotOnDuty.class, slug, LockModeType.PESSIMISTIC_WRITE);
        BotOnDuty bot = known == null ? new BotOnDuty(slug) : known;
        int number = bot.live() + 1;
        bot.putOnDuty(number);
        if (known == null) {
            entities.persist(bot);
            entities.flush();
        }
        entities.persist(new BotVersion(slug, number, file, clock.instant(), who));
        return new Number(slug, number);
    }

    /** The version that answers now, or empty when there is no such bot. */
    @Transactional
    public Optional<Number> live(String slug) {
        return Optional.ofNullable(entities.find(BotOnDuty.class, slug)).map(bot -> new Number(bot.slug(), bot.live()));
    }

    @Transactional
    public Optional<String> file(Number number) {
        return Optional.ofNullable(entities.find(BotVersion.class, new BotVersion.Key(number.bot(), number.version())))
                .map(BotVersion::file);
    }

    @Transactional
    public List<Number> all() {
        return entities.createQuery("select b from BotOnDuty b order by b.slug", BotOnDuty.class)
                .getResultStream()
                .map(bot -> new Number(bot.slug(), bot.live()))
                .toList();
    }
}
