package io.causerie.simulator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The fixtures that lie beside the project; a test that needs them is skipped where they are missing. */
final class Shared {
    private Shared() {}

    static Path fixtures(String below) {
        Path path = Path.of(System.getProperty("causerie.shared", "../shared"), "fixtures", below);
        if (!Files.exists(path)) {
            // A worktree lies one folder deeper than the project itself.
            path = Path.of("../../shared/fixtures", below);
        }
        assumeTrue(Files.exists(path), "no shared fixtures at " + path);
        return path;
    }

    static byte[] bytes(String below) {
        try {
            return Files.readAllBytes(fixtures(below));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
