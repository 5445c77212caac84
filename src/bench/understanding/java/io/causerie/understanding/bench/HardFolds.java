package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Expression;
import io.causerie.understanding.engine.SentenceEncoder;
import io.causerie.understanding.engine.SentenceModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well sentences are understood that are less like the learned ones than these are like each other; training sentences
 * only. Of a set with all its expressions whole groups of like ones are held out; a few expressions are asked those of the
 * whole set that are least like them. Beside it the same with sentences held out at random.
 */
public final class HardFolds {
    private static final int FOLDS = 5;
    private static final int MANY = 3000;
    private static final int ASKED = 30;
    private static final int FAR = ASKED / 3;

    private final Contestant engine;
    private final Alike alike;

    private HardFolds(Contestant engine, Alike alike) {
        this.engine = engine;
        this.alike = alike;
    }

    /** Arguments: words that the names of sets must contain; none means all. */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(System.getProperty("causerie.shared", "../shared"));
        Path cache = Path.of(System.getProperty("causerie.bench.cache", "target/embeddings.bin"));
        DataSets sets = new DataSets(shared.resolve("nlu-data"));
        SentenceEncoder encoder = SentenceModel.load().orElseThrow();
        try (FileEmbeddings kept = new FileEmbeddings(cache)) {
            HardFolds bench = new HardFolds(new Ours("", Optional.of(encoder), kept), new Alike(encoder, kept));
            sets.all().stream()
                    .filter(set -> List.of(args).stream().allMatch(set.name()::contains))
                    .filter(set -> !set.name().contains("in French"))
                    .forEach(set -> bench.run(set, sets));
        }
        encoder.close();
    }

    private void run(DataSets.DataSet set, DataSets sets) {
        String whole = set.name().replaceFirst(",.*", "");
        if (whole.equals(set.name())) {
            ask(set.name(), "random folds", folds(byIntent(set.train()), false));
            ask(set.name(), "hard folds", folds(byIntent(set.train()), true));
        } else {
            List<Expression> all = sets.named(whole).train();
            ask(set.name(), "any of the rest", List.of(rest(set.train(), all, false)));
            ask(set.name(), "the least like", List.of(rest(set.train(), all, true)));
        }
    }

    private record Fold(List<Expression> learned, List<Expression> asked) {}

    private void ask(String set, String how, List<Fold> folds) {
        List<Expression> asked = new ArrayList<>();
        List<Contestant.Answer> answers = new ArrayList<>();
        for (Fold fold : folds) {
            asked.addAll(fold.asked());
            answers.addAll(engine.run(fold.learned(), fold.asked()).answers());
        }
        System.out.println(
                Row.of(new DataSets.DataSet(set, List.of(), asked), how, new Contestant.Result(0, 0, 0, answers)));
    }

    private List<Fold> folds(Map<String, List<Expression>> intents, boolean hard) {
        List<List<Expression>> out = new ArrayList<>();
        for (int f = 0; f < FOLDS; f++) {
            out.add(new ArrayList<>());
        }
        int turn = 0;
        for (List<Expression> own : intents.values()) {
            List<List<Expression>> groups = hard ? alike.groups(own, FOLDS) : dealt(own);
            for (int g = 0; g < groups.size(); g++) {
                out.get((turn + g) % FOLDS).addAll(groups.get(g));
            }
            turn++;
        }
        int size = out.stream().mapToInt(List::size).sum();
        return out.stream()
                .limit(size > MANY ? 1 : FOLDS)
                .map(held -> new Fold(without(held, out), held))
                .toList();
    }

    private static List<Expression> without(List<Expression> held, List<List<Expression>> all) {
        return all.stream().filter(fold -> fold != held).flatMap(List::stream).toList();
    }

    private static List<List<Expression>> dealt(List<Expression> expressions) {
        List<Expression> shuffled = shuffled(expressions);
        List<List<Expression>> hands = new ArrayList<>();
        for (int f = 0; f < FOLDS; f++) {
            hands.add(shuffled.subList(f * shuffled.size() / FOLDS, (f + 1) * shuffled.size() / FOLDS));
        }
        return hands;
    }

    private Fold rest(List<Expression> learned, List<Expression> all, boolean hard) {
        Set<List<String>> known =
                learned.stream().map(Expression::words).collect(Collectors.toCollection(HashSet::new));
        Map<String, List<Expression>> own = byIntent(learned);
        List<Expression> asked = new ArrayList<>();
        byIntent(all).forEach((intent, sentences) -> shuffled(sentences).stream()
                .filter(e -> !known.contains(e.words()))
                .limit(hard ? ASKED : FAR)
                .sorted(Comparator.comparingDouble(e -> alike.nearest(e, own.get(intent))))
                .limit(FAR)
                .forEach(asked::add));
        return new Fold(learned, asked);
    }

    private static Map<String, List<Expression>> byIntent(List<Expression> expressions) {
        return expressions.stream()
                .collect(Collectors.groupingBy(Expression::intent, TreeMap::new, Collectors.toList()));
    }

    private static List<Expression> shuffled(List<Expression> expressions) {
        List<Expression> shuffled = new ArrayList<>(expressions);
        Collections.shuffle(shuffled, new Random(7));
        return shuffled;
    }
}
