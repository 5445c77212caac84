package io.causerie.understanding;

import io.causerie.bot.Bot;
import io.causerie.understanding.engine.Embeddings;
import io.causerie.understanding.engine.Engine;
import io.causerie.understanding.engine.SentenceModel;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Bots taught as the product teaches them, with its sentence model, which is loaded once for all tests. */
public final class Taught {
    static final Engine ENGINE = new Engine(SentenceModel.load(), new Remembered());
    private static final Understanding UNDERSTANDING = new Understanding(() -> ENGINE);

    private Taught() {}

    public static Model model(Bot bot) {
        return UNDERSTANDING.train(bot);
    }

    private static final class Remembered implements Embeddings {
        private final Map<String, float[]> known = new ConcurrentHashMap<>();

        @Override
        public Map<String, float[]> find(String model, Collection<String> texts) {
            return texts.stream().filter(known::containsKey).collect(Collectors.toMap(Function.identity(), known::get));
        }

        @Override
        public void keep(String model, Map<String, float[]> points) {
            known.putAll(points);
        }
    }
}
