package io.causerie.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Judges the judge: bots that are wrong on purpose confess what they did, and the verdict must say exactly that. */
final class SelfTest {

    private static final Map<String, String> FIGURES =
            Map.of("drop", "lost", "double", "duplicated", "swap", "outOfOrder", "alter", "altered");

    private final Path project;
    private final Path work;
    private final Options options;

    SelfTest(Path project, Path work, Options options) {
        this.project = project;
        this.work = work;
        this.options = options;
    }

    void run() throws IOException, InterruptedException {
        for (String wrong : new TreeMap<>(FIGURES).keySet()) {
            check(wrong);
        }
        check("none");
    }

    private void check(String wrong) throws IOException, InterruptedException {
        Report report = new Round(options.with("quiet", 4), work).play(NodeBot.wrong(project, work, wrong));
        int confessed = (int) report.number("confessed");
        Map<String, Integer> expected = expected(wrong, confessed);
        Map<String, Integer> judged = new TreeMap<>();
        expected.keySet().forEach(figure -> judged.put(figure, (int) report.number(figure)));
        boolean right = judged.equals(expected) && (confessed > 0 || wrong.equals("none"));
        System.out.println(new Report()
                .add("wrong", wrong)
                .add("confessed", expected)
                .add("judged", judged)
                .add("right", right));
        if (!right) {
            throw new IllegalStateException("The judge is wrong about " + wrong);
        }
    }

    /** An altered reply answers no question, so its question is lost as well. */
    private static Map<String, Integer> expected(String wrong, int confessed) {
        Map<String, Integer> expected = new TreeMap<>();
        FIGURES.forEach((kind, figure) -> expected.put(figure, kind.equals(wrong) ? confessed : 0));
        expected.computeIfPresent("lost", (figure, lost) -> wrong.equals("alter") ? confessed : lost);
        return expected;
    }
}
