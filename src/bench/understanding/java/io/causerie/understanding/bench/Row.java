package io.causerie.understanding.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One line of the benchmark's table. */
final class Row {
    private Row() {}

    /** In-scope accuracy and out-of-scope recall where the best intent must have more than so much confidence. */
    static String at(double confidence, DataSets.DataSet set, Contestant.Result result) {
        List<Contestant.Answer> answers = result.answers();
        int[] inside = rows(set, true);
        int[] outside = rows(set, false);
        double right = IntStream.of(inside)
                .filter(i -> isRight(set, answers, i) && answers.get(i).confidence() > confidence)
                .count();
        double rejected = IntStream.of(outside)
                .filter(i -> answers.get(i).confidence() <= confidence)
                .count();
        return String.format(
                Locale.ROOT,
                "%s at %.0f: in-scope %.1f, out-of-scope recall %.1f",
                set.name(),
                100 * confidence,
                100 * right / inside.length,
                outside.length == 0 ? Double.NaN : 100 * rejected / outside.length);
    }

    static String of(DataSets.DataSet set, String name, Contestant.Result result) {
        List<Contestant.Answer> answers = result.answers();
        int[] inside = rows(set, true);
        int[] outside = rows(set, false);
        double right =
                IntStream.of(inside).filter(i -> isRight(set, answers, i)).count();
        double stood = IntStream.of(inside)
                .filter(i -> isRight(set, answers, i) && answers.get(i).stands())
                .count();
        double rejected =
                IntStream.of(outside).filter(i -> !answers.get(i).stands()).count();
        double wronged =
                IntStream.of(inside).filter(i -> !answers.get(i).stands()).count();
        double[] millis =
                answers.stream().mapToDouble(Contestant.Answer::millis).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %s | %s | %.1f | %.2f | %.2f | %.2f | %.2f | %.1f |",
                set.name(),
                name,
                100 * right / inside.length,
                100 * stood / inside.length,
                outside.length == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100 * rejected / outside.length),
                outside.length == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100 * rejected / (rejected + wronged)),
                100 * off(set, answers, inside),
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                result.trainSeconds(),
                result.editSeconds(),
                result.modelBytes() / 1e6);
    }

    private static int[] rows(DataSets.DataSet set, boolean inScope) {
        return IntStream.range(0, set.test().size())
                .filter(i -> set.test().get(i).intent().isEmpty() != inScope)
                .toArray();
    }

    private static boolean isRight(DataSets.DataSet set, List<Contestant.Answer> answers, int i) {
        return set.test().get(i).intent().equals(answers.get(i).intent());
    }

    /** Expected calibration error over ten equal bands of confidence. */
    private static double off(DataSets.DataSet set, List<Contestant.Answer> answers, int[] rows) {
        double off = 0;
        for (int band = 0; band < 10; band++) {
            int b = band;
            int[] own = IntStream.of(rows)
                    .filter(i -> Math.min(9, (int) (10 * answers.get(i).confidence())) == b)
                    .toArray();
            double surplus = 0;
            for (int i : own) {
                surplus += answers.get(i).confidence() - (isRight(set, answers, i) ? 1 : 0);
            }
            off += Math.abs(surplus) / rows.length;
        }
        return off;
    }
}
