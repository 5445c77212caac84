package io.causerie.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file, so that all of it can be told at once. */
final class Faults {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);
    private static final int ENOUGH = 500;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    void refuse(Problem problem) {
        if (problems.size() < ENOUGH) {
            problems.add(problem);
        }
    }

    void warn(Problem warning) {
        if (warnings.size() < ENOUGH) {
            warnings.add(warning);
        }
    }

    boolean any() {
        return !problems.isEmpty();
    }

    List<Problem> problems() {
        return problems.stream().distinct().sorted(BY_PLACE).toList();
    }

    List<Problem> warnings() {
        return warnings.stream().distinct().sorted(BY_PLACE).toList();
    }
}
