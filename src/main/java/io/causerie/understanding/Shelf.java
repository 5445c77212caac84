package io.causerie.understanding;

import io.causerie.bot.Bots;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The versions of bots that a node has at hand. */
final class Shelf {
    /** A thread may just have been told to use one of so many versions before the newest. */
    private static final int JUST_BEFORE = 2;

    private final Map<Bots.Number, Kept> versions = new ConcurrentHashMap<>();

    /** A version that has been read, and what is learned of it. */
    record Kept(Bots.Number number, BotModel model, Study study) {
        private boolean isUsable() {
            return !study.isGivenUp();
        }
    }

    Optional<Kept> find(Bots.Number number) {
        return Optional.ofNullable(versions.get(number)).filter(Kept::isUsable);
    }

    /** One thread reads a version, whoever else asks for it waits; empty when there is no such version. */
    Optional<Kept> find(Bots.Number number, Function<Bots.Number, Optional<Kept>> read) {
        return find(number)
                .or(() -> Optional.ofNullable(versions.compute(
                        number,
                        (same, other) -> other != null && other.isUsable()
                                ? other
                                : read.apply(number).orElse(null))));
    }

    /** The newest version of a bot at hand. */
    Optional<Kept> last(String bot) {
        return versions.values().stream()
                .filter(kept -> kept.number().bot().equals(bot))
                .max(Comparator.comparingInt(kept -> kept.number().version()));
    }

    void put(Kept kept) {
        versions.put(kept.number(), kept);
    }

    /** Keeps the newest versions of a bot and those that environments point to. */
    void clear(String bot, Set<Integer> pointedTo) {
        int newest = last(bot).map(kept -> kept.number().version()).orElse(0);
        versions.keySet()
                .removeIf(number -> number.bot().equals(bot)
                        && number.version() < newest - JUST_BEFORE
                        && !pointedTo.contains(number.version()));
    }

    Collection<Kept> all() {
        return versions.values();
    }
}
