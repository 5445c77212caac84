package io.causerie.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well sentences were understood. Shares are between 0 and 1; precision, recall and F1 of the whole are the mean over
 * the intents that were asked for.
 */
public record Report(
        int sentences,
        int right,
        double precision,
        double recall,
        double f1,
        List<OfIntent> intents,
        List<Confusion> confusions) {
    private static final int SHOWN = 5;

    public Report {
        intents = List.copyOf(intents);
        confusions = List.copyOf(confusions);
    }

    /**
     * One intent.
     *
     * @param sentences that have it
     * @param found sentences it was found in
     * @param right sentences that have it and in which it was found
     */
    public record OfIntent(String intent, int sentences, int found, int right) {
        /** Of the sentences it was found in, how many have it; 1 where it was found in none. */
        public double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        /** Of the sentences that have it, in how many it was found; 1 where none has it. */
        public double recall() {
            return sentences == 0 ? 1 : (double) right / sentences;
        }

        public double f1() {
            return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }
    }

    /**
     * A cell beside the diagonal of the confusion matrix.
     *
     * @param expected empty for sentences that have none of the intents
     * @param found empty where nothing was understood
     * @param examples a few of the sentences
     */
    public record Confusion(Optional<String> expected, Optional<String> found, int count, List<String> examples) {
        public Confusion {
            examples = List.copyOf(examples);
        }
    }

    static Report of(List<Trial> trials) {
        List<OfIntent> intents = intents(trials);
        List<OfIntent> asked = intents.stream().filter(i -> i.sentences() > 0).toList();
        return new Report(
                trials.size(),
                (int) trials.stream().filter(Trial::isRight).count(),
                mean(asked, OfIntent::precision),
                mean(asked, OfIntent::recall),
                mean(asked, OfIntent::f1),
                intents,
                confusions(trials));
    }

    private static double mean(List<OfIntent> intents, Function<OfIntent, Double> share) {
        return intents.stream().mapToDouble(share::apply).average().orElse(1);
    }

    private static List<OfIntent> intents(List<Trial> trials) {
        Map<String, Long> expected = counts(trials, t -> t.asked().expected());
        Map<String, Long> found = counts(trials, Trial::found);
        Map<String, Long> right = counts(trials, t -> t.found().filter(f -> t.isRight()));
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .map(name -> new OfIntent(
                        name,
                        expected.getOrDefault(name, 0L).intValue(),
                        found.getOrDefault(name, 0L).intValue(),
                        right.getOrDefault(name, 0L).intValue()))
                .toList();
    }

    private static Map<String, Long> counts(List<Trial> trials, Function<Trial, Optional<String>> intent) {
        return trials.stream()
                .map(intent)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    private static List<Confusion> confusions(List<Trial> trials) {
        Map<String, List<Trial>> cells = trials.stream()
                .filter(trial -> !trial.isRight())
                .collect(Collectors.groupingBy(
                        trial -> trial.asked().expected().orElse("")
                                + ' '
                                + trial.found().orElse(""),
                        TreeMap::new,
                        Collectors.toList()));
        return cells.values().stream()
                .map(Report::confusion)
                .sorted(Comparator.comparingInt(Confusion::count).reversed())
                .toList();
    }

    private static Confusion confusion(List<Trial> cell) {
        Trial first = cell.get(0);
        Stream<String> sentences = cell.stream().map(trial -> trial.asked().text());
        return new Confusion(
                first.asked().expected(),
                first.found(),
                cell.size(),
                sentences.limit(SHOWN).toList());
    }
}
