package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Engine;
import io.causerie.understanding.engine.Expression;
import io.causerie.understanding.engine.Prediction;
import io.causerie.understanding.engine.SentenceEncoder;
import io.causerie.understanding.engine.SentenceModel;
import io.causerie.understanding.engine.Trained;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How well small bots tell strangers from their own at strictness 50: bots of a few random intents, asked sentences of
 * their own, of the other intents of their set, and of another set. Training sentences only.
 */
public final class Strangers {
    private static final int BOTS = 4;
    private static final int ASKED = 10;
    private static final int OTHERS = 50;

    private final Engine engine;

    private Strangers(Engine engine) {
        this.engine = engine;
    }

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(System.getProperty("causerie.shared", "../shared"));
        Path cache = Path.of(System.getProperty("causerie.bench.cache", "target/embeddings.bin"));
        DataSets sets = new DataSets(shared.resolve("nlu-data"));
        SentenceEncoder encoder = SentenceModel.load().orElseThrow();
        try (FileEmbeddings kept = new FileEmbeddings(cache)) {
            Strangers strangers = new Strangers(new Engine(Optional.of(encoder), kept));
            System.out.println(
                    "| set | intents | expressions | understood | and let in | kin kept out | others kept out |");
            System.out.println("|---|---|---|---|---|---|---|");
            strangers.run(
                    "CLINC150",
                    sets.named("CLINC150").train(),
                    sets.named("BANKING77").train());
            strangers.run(
                    "BANKING77",
                    sets.named("BANKING77").train(),
                    sets.named("CLINC150").train());
            strangers.run("wikit-fr", sets.named("wikit-fr").train(), sets.ours());
            strangers.run("French of ours", sets.ours(), sets.named("wikit-fr").train());
        }
        encoder.close();
    }

    private void run(String name, List<Expression> set, List<Expression> other) {
        for (int intents : new int[] {2, 3, 5, 10}) {
            for (int expressions : new int[] {5, 10}) {
                Tally tally = new Tally();
                for (int bot = 0; bot < BOTS; bot++) {
                    Random random = new Random(1_000_003L * bot + 1009L * intents + expressions);
                    ask(Bot.of(set, intents, expressions, random), shuffled(other, random), tally);
                }
                System.out.printf("| %s | %d | %d %s%n", name, intents, expressions, tally);
            }
        }
    }

    private void ask(Bot bot, List<Expression> other, Tally tally) {
        Trained trained = engine.train(bot.known(), Optional.empty());
        bot.asked().forEach(e -> tally.own(e, best(trained, e)));
        bot.kin().stream().limit(OTHERS).forEach(e -> tally.kin(best(trained, e)));
        other.stream().limit(OTHERS).forEach(e -> tally.other(best(trained, e)));
    }

    private Prediction.Scored best(Trained trained, Expression sentence) {
        return engine.predict(trained, sentence.text(), Optional.of(sentence.language()))
                .intents()
                .get(0);
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** What a bot learns, what it is asked of that kind, and sentences of the intents it does not have. */
    private record Bot(List<Expression> known, List<Expression> asked, List<Expression> kin) {
        static Bot of(List<Expression> set, int intents, int expressions, Random random) {
            Map<String, List<Expression>> all =
                    set.stream().collect(Collectors.groupingBy(Expression::intent, TreeMap::new, Collectors.toList()));
            List<String> names = shuffled(new ArrayList<>(all.keySet()), random);
            Bot bot = new Bot(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (String name : names.subList(0, intents)) {
                List<Expression> own = shuffled(all.get(name), random);
                int learned = Math.min(expressions, own.size() / 2);
                bot.known.addAll(own.subList(0, learned));
                bot.asked.addAll(own.subList(learned, Math.min(own.size(), learned + ASKED)));
            }
            Predicate<Expression> isKin = e -> !names.subList(0, intents).contains(e.intent());
            bot.kin.addAll(shuffled(set.stream().filter(isKin).toList(), random));
            return bot;
        }
    }

    /** Counts over all bots of a size. */
    private static final class Tally {
        private int own;
        private int understood;
        private int letIn;
        private int kin;
        private int kinOut;
        private int others;
        private int othersOut;

        void own(Expression sentence, Prediction.Scored best) {
            boolean right = best.intent().equals(sentence.intent());
            own++;
            understood += right ? 1 : 0;
            letIn += right && stands(best) ? 1 : 0;
        }

        void kin(Prediction.Scored best) {
            kin++;
            kinOut += stands(best) ? 0 : 1;
        }

        void other(Prediction.Scored best) {
            others++;
            othersOut += stands(best) ? 0 : 1;
        }

        private static boolean stands(Prediction.Scored best) {
            return best.confidence() > 0.5;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %.1f | %.1f | %.1f | %.1f |",
                    100.0 * understood / own,
                    100.0 * letIn / own,
                    100.0 * kinOut / kin,
                    100.0 * othersOut / others);
        }
    }
}
