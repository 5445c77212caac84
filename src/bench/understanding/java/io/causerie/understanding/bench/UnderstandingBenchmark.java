package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Embeddings;
import io.causerie.understanding.engine.SentenceEncoder;
import io.causerie.understanding.engine.SentenceModel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints how well and how fast the engine and its rivals understand the public data sets. */
public final class UnderstandingBenchmark {
    private final PrintStream out;

    private UnderstandingBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Arguments: a set's whole name, or words that names must contain; none means all sets. */
    public static void main(String[] args) throws IOException {
        Path shared = Path.of(System.getProperty("causerie.shared", "../shared"));
        Path cache = Path.of(System.getProperty("causerie.bench.cache", "target/embeddings.bin"));
        List<DataSets.DataSet> sets =
                chosen(new DataSets(shared.resolve("nlu-data")).all(), String.join(" ", args), List.of(args));
        long before = Memory.residentMegabytes();
        Optional<SentenceEncoder> encoder = SentenceModel.load();
        encoder.ifPresent(e -> e.encode("what does this cost me"));
        System.out.printf("sentence model: %d MB resident%n", Memory.residentMegabytes() - before);
        try (FileEmbeddings kept = new FileEmbeddings(cache)) {
            new UnderstandingBenchmark(System.out).run(sets, contestants(encoder, kept), kept, encoder);
        }
        encoder.ifPresent(SentenceEncoder::close);
    }

    private static List<DataSets.DataSet> chosen(List<DataSets.DataSet> all, String name, List<String> words) {
        List<DataSets.DataSet> whole =
                all.stream().filter(set -> set.name().equals(name)).toList();
        return !whole.isEmpty()
                ? whole
                : all.stream()
                        .filter(set -> words.stream().allMatch(set.name()::contains))
                        .toList();
    }

    private static List<Contestant> contestants(Optional<SentenceEncoder> encoder, Embeddings kept) {
        String who = System.getProperty("causerie.bench.who", "all");
        List<Contestant> contestants = new ArrayList<>();
        if (!who.equals("rivals")) {
            contestants.add(new Ours("Causerie", encoder, kept));
        }
        if (!who.equals("ours")) {
            contestants.add(new Ours("Causerie, words only", Optional.empty(), kept));
            contestants.add(new OpenNlp());
        }
        if (!who.equals("ours") && NlpJs.isInstalled()) {
            contestants.add(new NlpJs());
        }
        return contestants;
    }

    private void run(
            List<DataSets.DataSet> sets,
            List<Contestant> contestants,
            Embeddings kept,
            Optional<SentenceEncoder> encoder) {
        out.println(
                "| set | classifier | in-scope % | at its threshold: in-scope % | out-of-scope recall % | precision % |"
                        + " confidence off by % | ms median | ms p99 | train s | edit s | model MB |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (DataSets.DataSet set : sets) {
            encoder.ifPresent(e -> Warm.up(e, kept, set.train()));
            out.printf(
                    "%s: one more bot of 50 intents %.1f MB%n", set.name(), Memory.perBot(set.train(), encoder, kept));
            for (Contestant contestant : contestants) {
                Contestant.Result result = contestant.run(set.train(), set.test());
                out.println(Row.of(set, contestant.name(), result));
                if (contestant instanceof Ours) {
                    for (double strictness : new double[] {0.1, 0.25, 0.4, 0.6}) {
                        out.println(Row.at(strictness, set, result));
                    }
                }
            }
        }
    }
}
