package io.causerie.understanding.engine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sentences of the shared data sets; tests that want them are skipped where they are missing. */
final class Shared {
    private Shared() {}

    static List<String> english() {
        return Stream.of("clinc150/train_10", "banking77/train_10", "snips/valid")
                .flatMap(set -> lines(set + "/seq.in").stream())
                .toList();
    }

    static List<String> french() {
        return lines("wikit-fr/training_dataset.csv").stream()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();
    }

    private static List<String> lines(String path) {
        Path file = Path.of(System.getProperty("causerie.shared", "../shared"), "nlu-data", path);
        assumeTrue(Files.exists(file), "The shared data sets are not here");
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
